package org.accede.export;

/** A ladder of grounds behind letters, dark enough apart to hold in print; the letter alone says what is meant. */
public enum Shade {
    FULL("14806A", "FFFFFF"),
    HALF("F3BD55", "2B1A00"),
    DARK("74101F", "FFFFFF"),
    GREY("E4E7EB", "3D4752"),
    NONE("FFFFFF", "5F6A77");

    private final String ground;
    private final String ink;

    Shade(String ground, String ink) {
        this.ground = ground;
        this.ink = ink;
    }

    /** In hexadecimal digits of red, green and blue, as the screen has it. */
    String ground() {
        return ground;
    }

    String ink() {
        return ink;
    }
}
