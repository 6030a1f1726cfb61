package dev.whichrole.slack.view.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON as the bytes that go over the wire, written from left to right and escaped as Gson escapes it. */
public final class Utf8Json {
    private static final String HEX = "0123456789abcdef";
    private static final String SHORT = "\"\\\t\b\n\r\f";
    private static final String SHORT_NAMES = "\"\\tbnrf";
    /** What would mean something in a page of HTML. */
    private static final String IN_HTML = "<>&='";

    private static final int ASCII = 0x80;
    /** A character takes at most as many bytes. */
    private static final int MOST = 6;

    private static final boolean[] PLAIN = plain();

    private byte[] bytes;
    private int size;

    public Utf8Json(int expected) {
        bytes = new byte[expected];
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[ASCII];
        for (char c = ' '; c < ASCII; c++) {
            plain[c] = SHORT.indexOf(c) < 0 && IN_HTML.indexOf(c) < 0;
        }
        return plain;
    }

    /** What is JSON as it stands, whatever letters it has. */
    void value(String written) {
        byte[] encoded = written.getBytes(StandardCharsets.UTF_8);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /** The same of plain letters. */
    public void raw(String json) {
        int length = json.length();
        makeRoom(length);
        for (int at = 0; at < length; at++) {
            bytes[size++] = (byte) json.charAt(at);
        }
    }

    /** The text between quotation marks. */
    void text(String text) {
        int length = text.length();
        makeRoom(length + 2);
        bytes[size++] = '"';
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c < ASCII && PLAIN[c]) {
                bytes[size++] = (byte) c;
                continue;
            }
            makeRoom(MOST + length - at);
            if (Character.isHighSurrogate(c) && at + 1 < length && Character.isLowSurrogate(text.charAt(at + 1))) {
                putLarge(Character.toCodePoint(c, text.charAt(++at)));
            } else {
                put(c);
            }
        }
        bytes[size++] = '"';
    }

    private void put(char c) {
        int named = c < ASCII ? SHORT.indexOf(c) : -1;
        if (named >= 0) {
            bytes[size++] = '\\';
            bytes[size++] = (byte) SHORT_NAMES.charAt(named);
        } else if ((c < ASCII && c != 0x7f) || c == '\u2028' || c == '\u2029') {
            bytes[size++] = '\\';
            bytes[size++] = 'u';
            for (int shift = 12; shift >= 0; shift -= 4) {
                bytes[size++] = (byte) HEX.charAt(c >> shift & 0xf);
            }
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | (c >> 6));
            putRest(c, 0);
        } else if (Character.isSurrogate(c)) {
            bytes[size++] = '?';
        } else {
            bytes[size++] = (byte) (0xe0 | (c >> 12));
            putRest(c, 6);
        }
    }

    private void putLarge(int codePoint) {
        bytes[size++] = (byte) (0xf0 | (codePoint >> 18));
        putRest(codePoint, 12);
    }

    /** Six bits in each byte. */
    private void putRest(int codePoint, int from) {
        for (int shift = from; shift >= 0; shift -= 6) {
            bytes[size++] = (byte) (0x80 | (codePoint >> shift & 0x3f));
        }
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    boolean endsWith(char c) {
        return size > 0 && bytes[size - 1] == c;
    }

    /** What was written so far. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
