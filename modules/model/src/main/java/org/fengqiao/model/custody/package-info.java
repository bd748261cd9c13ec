/**
 * Custody (责任钟): within an episode every second of a case is charged to exactly one office, person and ground.
 * The open span stands on the case file; closed spans are appended here and never changed.
 */
package org.fengqiao.model.custody;
