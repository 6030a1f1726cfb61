package dev.whichrole.content;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A YAML file as packaging writes it down beside itself, so that no start takes it apart again: how long the file is and
 * its checksum, and then its texts, lists and maps, each with its size before it. Numbers and the like are texts here, in
 * the digits they are written with.
 */
final class PackedYaml {
    /** Behind the name of the file that it was made of. */
    static final String SUFFIX = ".packed";

    private static final byte TEXT = 'T';
    private static final byte LIST = 'L';
    private static final byte MAP = 'M';

    private final byte[] packed;
    private final ByteBuffer left;

    private PackedYaml(byte[] packed) {
        this.packed = packed;
        this.left = ByteBuffer.wrap(packed).position(Integer.BYTES + Long.BYTES);
    }

    /** What is packed, if it is of this very YAML. */
    static boolean isOf(byte[] packed, byte[] yaml) {
        return packed.length > Integer.BYTES + Long.BYTES
                && ByteBuffer.wrap(packed).getInt() == yaml.length
                && ByteBuffer.wrap(packed).getLong(Integer.BYTES) == checksum(yaml);
    }

    private static long checksum(byte[] yaml) {
        var sum = new CRC32();
        sum.update(yaml);
        return sum.getValue();
    }

    /** From the beginning of what is packed. */
    static PackedYaml of(byte[] packed) {
        return new PackedYaml(packed);
    }

    /** The next text. */
    String text() {
        expect(TEXT);
        return bareText();
    }

    /** The next key of a map, or any other text that is known to be one. */
    String bareText() {
        int length = left.getInt();
        if (length > left.remaining()) {
            throw new BufferUnderflowException();
        }
        String text = new String(packed, left.position(), length, StandardCharsets.UTF_8);
        left.position(left.position() + length);
        return text;
    }

    /** How many things the list has that come next. */
    int list() {
        expect(LIST);
        return left.getInt();
    }

    /** How many pairs of a bare text and a thing the map has that come next. */
    int map() {
        expect(MAP);
        return left.getInt();
    }

    private void expect(byte what) {
        byte found = left.get();
        if (found != what) {
            throw new IllegalStateException("a '" + (char) what + "' was to come, not a '" + (char) found + "'");
        }
    }

    /**
     * Packs what a file says.
     *
     * @param said texts, lists and maps of them by text
     * @throws IllegalArgumentException if anything else is among them
     */
    static byte[] pack(byte[] yaml, Object said) {
        var out = new ByteArrayOutputStream(yaml.length);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(yaml.length)
                .putLong(checksum(yaml))
                .array());
        write(said, out);
        return out.toByteArray();
    }

    private static void write(Object said, ByteArrayOutputStream out) {
        if (said instanceof String text) {
            out.write(TEXT);
            writeBare(text, out);
        } else if (said instanceof List<?> list) {
            out.write(LIST);
            writeNumber(list.size(), out);
            list.forEach(each -> write(each, out));
        } else if (said instanceof Map<?, ?> map) {
            out.write(MAP);
            writeNumber(map.size(), out);
            map.forEach((key, value) -> {
                writeBare((String) key, out);
                write(value, out);
            });
        } else {
            throw new IllegalArgumentException("no text, list or map: " + said);
        }
    }

    private static void writeBare(String text, ByteArrayOutputStream out) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        writeNumber(utf8.length, out);
        out.writeBytes(utf8);
    }

    private static void writeNumber(int number, ByteArrayOutputStream out) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
