/** Statute packs: rules as data, national and local, checked before any of them is used. */
package org.fengqiao.time.pack;
