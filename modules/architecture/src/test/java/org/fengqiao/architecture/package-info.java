/**
 * The rules of the house, checked on the compiled modules. Every rule is also run on a small house that breaks each of
 * them on purpose ({@code broken}), so that none can become vacuous unnoticed.
 */
package org.fengqiao.architecture;
