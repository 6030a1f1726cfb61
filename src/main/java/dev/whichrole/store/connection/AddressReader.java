package dev.whichrole.store.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code DATABASE_URL}. Its messages quote nothing that could be a password. */
final class AddressReader {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String FORMS = "DATABASE_URL must read postgres://user:password@host:port/database, with"
            + " anything but letters and digits in the password percent-encoded, or jdbc:postgresql://host/database";

    /** {@code URI} takes apart no authority whose host has an underscore, as names in compose files do. */
    private static final Pattern AUTHORITY = Pattern.compile("(?:(?<user>[^:@]*)(?::(?<password>[^@]*))?@)?"
            + "(?<host>(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?)");

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
        Matcher authority = AUTHORITY.matcher(String.valueOf(uri.getRawAuthority()));
        if (!authority.matches() || database.isEmpty()) {
            throw new IllegalArgumentException(FORMS + "; this one lacks a host or a database.");
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Address.Postgres(
                "jdbc:postgresql://" + authority.group("host") + "/" + database + query,
                Optional.ofNullable(authority.group("user")).map(AddressReader::decoded),
                Optional.ofNullable(authority.group("password")).map(AddressReader::decoded));
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
