package org.briefingroom.launch;

/** What a commit promises. */
public enum Durability {
    /** It is on disk. The only choice for anybody's data. */
    SAFE,
    /** It may be lost with the machine. For clusters that are thrown away anyway. */
    FLEETING
}
