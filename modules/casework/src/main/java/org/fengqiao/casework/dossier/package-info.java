/** One case and what follows from it, each question with its own reader, for those who may see the case. */
package org.fengqiao.casework.dossier;
