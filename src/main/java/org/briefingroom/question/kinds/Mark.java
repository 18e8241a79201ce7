package org.briefingroom.question.kinds;

/**
 * What a response earned.
 *
 * @param share of the question's points, from 0 to 1
 * @param near  whether something typed was right but for its spelling
 */
public record Mark(double share, boolean near) {

    public static final Mark NOTHING = new Mark(0, false);
    public static final Mark ALL = new Mark(1, false);

    /** What a word earns that is right but for its spelling. */
    static final double NEAR_SHARE = 0.5;

    public Mark {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share lies from 0 to 1, not at " + share);
        }
    }

    static Mark of(boolean right) {
        return right ? ALL : NOTHING;
    }

    static Mark share(double share) {
        return new Mark(Math.max(0, Math.min(1, share)), false);
    }

    public boolean isRight() {
        return share == 1;
    }

    public boolean isPartlyRight() {
        return share > 0 && share < 1;
    }
}
