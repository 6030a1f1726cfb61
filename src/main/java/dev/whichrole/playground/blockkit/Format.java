package dev.whichrole.playground.blockkit;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A form that a string must have beyond its length. */
enum Format {
    ANY("") {
        @Override
        boolean fits(String value) {
            return true;
        }
    },
    URL("must provide a valid URL") {
        @Override
        boolean fits(String value) {
            return absolute(value, "[a-z][a-z0-9+.-]*");
        }
    },
    WEB("must provide a valid URL") {
        @Override
        boolean fits(String value) {
            return absolute(value, "https?");
        }
    },
    DATE("must be a date as YYYY-MM-DD") {
        @Override
        boolean fits(String value) {
            return parses(() -> LocalDate.parse(value));
        }
    },
    TIME("must be a time as HH:mm") {
        @Override
        boolean fits(String value) {
            return parses(() -> LocalTime.parse(value, DateTimeFormatter.ofPattern("HH:mm")));
        }
    },
    NUMBER("must be a number in a string") {
        @Override
        boolean fits(String value) {
            return DECIMAL.matcher(value).matches();
        }
    };

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final String complaint;

    Format(String complaint) {
        this.complaint = complaint;
    }

    abstract boolean fits(String value);

    String complaint() {
        return complaint;
    }

    private static boolean absolute(String value, String scheme) {
        try {
            URI uri = URI.create(value);
            return uri.getScheme() != null && uri.getScheme().matches("(?i)" + scheme);
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
