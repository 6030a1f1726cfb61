package dev.whichrole.slack;

import com.slack.api.bolt.response.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer of JSON as the bytes that go over the wire. It is never changed, so the same one may answer many. */
public final class WrittenResponse extends Response {
    private final byte[] utf8;

    private WrittenResponse(byte[] utf8) {
        super(200, CONTENT_TYPE_APPLICATION_JSON_UTF8, Map.of(), null);
        this.utf8 = utf8;
    }

    /** The bytes are not copied. */
    public static WrittenResponse json(byte[] utf8) {
        return new WrittenResponse(utf8);
    }

    /** The bytes, for whoever can send them as they are. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(utf8).asReadOnlyBuffer();
    }

    @Override
    public String getBody() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public void setBody(String body) {
        throw new UnsupportedOperationException("written already");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
