package dev.whichrole.triage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A neighbouring trade, which often borrows the words of the four and is none of them. */
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
    HARDWARE;

    /** The short id used in content files and examples. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The trade of that id. */
    public static Optional<Trade> byId(String id) {
        return Stream.of(values()).filter(trade -> trade.id().equals(id)).findFirst();
    }
}
