/**
 * Who stands before the house: a client's own address, or what a trusted proxy says of it. Nothing else in the house
 * reads the headers of a proxy.
 */
package org.fengqiao.casework.door;
