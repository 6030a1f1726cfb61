package dev.whichrole.store.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads {@code DATABASE_URL}. Its messages quote nothing that could be a password. */
final class AddressReader {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String FORMS = "DATABASE_URL must read postgres://user:password@host:port/database, with"
            + " anything but letters and digits in the password percent-encoded, or jdbc:postgresql://host/database";

    private AddressReader() {}

    static Address read(String value) {
        if (value.startsWith("jdbc:postgresql:")) {
            return new Address.Postgres(value, Optional.empty(), Optional.empty());
        }
        if (value.startsWith(SQLITE) && value.length() > SQLITE.length()) {
            return new Address.File(Path.of(value.substring(SQLITE.length())));
        }
        if (value.startsWith("postgres://") || value.startsWith("postgresql://")) {
            return heroku(value);
        }
        throw new IllegalArgumentException(FORMS + ".");
    }

    private static Address heroku(String value) {
        URI uri = uri(value);
        String database = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("^/", "");
        if (uri.getHost() == null || database.isEmpty()) {
            throw new IllegalArgumentException(FORMS + "; this one lacks a host or a database.");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] who = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new Address.Postgres(
                "jdbc:postgresql://" + uri.getHost() + port + "/" + database + query,
                who.length > 0 ? Optional.of(decoded(who[0])) : Optional.empty(),
                who.length > 1 ? Optional.of(decoded(who[1])) : Optional.empty());
    }

    /** The exception would quote the value, so it is no cause of ours. */
    private static URI uri(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(FORMS + "; this one cannot be read.");
        }
    }

    /** Percent-encoding alone: a plus is a plus in an address. */
    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
