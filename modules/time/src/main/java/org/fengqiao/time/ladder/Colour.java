package org.fengqiao.time.ladder;

/** How pressing a matter has become (三色预警). A colour belongs to the matter, never to a person. */
public enum Colour {
    YELLOW,
    ORANGE,
    RED
}
