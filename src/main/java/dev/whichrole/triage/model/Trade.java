package dev.whichrole.triage.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A trade next door, whose questions the four are asked as well: a text for none of the four may be for one of these. */
public enum Trade {
    IT,
    SECURITY,
    MOBILE,
    FRONTEND,
    BACKEND,
    DATA,
    ML,
    QA,
    PRODUCT,
    DESIGN,
    SUPPORT,
    PEOPLE,
    SALES,
    HARDWARE,
    /** None of those: lunch, travel, the weather. It is told apart but never named. */
    OTHER;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** The trade whose words a concern has: a concern that is named after a trade is that trade's. */
    static Optional<Trade> of(Concern concern) {
        return Arrays.stream(values())
                .filter(trade -> concern.label() == Label.NONE && concern.id().equals("trade-" + trade.id()))
                .findFirst();
    }

    /** The short id used in content files, weights and examples. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the trade stands in a list of numbers, one for each. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    /** The trade at a place of such a list. */
    @SuppressWarnings("EnumOrdinal")
    public static Trade at(int index) {
        return values()[index];
    }
}
