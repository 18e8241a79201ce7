package org.briefingroom.question.rules;

/** The ground on which an option is known to be wrong, in the order of how safe it is. The code is that of the house's reference on wrong options. */
public enum Falsity {
    COMPUTED("R6", "worked out from the values that the facts hold"),
    FUNCTIONAL("R1", "there is only one such value, and the source gives another"),
    COMPLETE("R2", "the source names all of them, and this is none"),
    INCOMPATIBLE("R3", "the source says something that rules it out"),
    DENIED("R4", "the source denies it"),
    ATTRIBUTED("R5", "the facts hold all that the source says, and it says this of another or of nobody"),
    APPROVED("", "a person looked at it and approved it, with a reason");

    private final String code;
    private final String meaning;

    Falsity(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
