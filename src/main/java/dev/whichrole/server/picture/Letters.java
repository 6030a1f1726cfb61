package dev.whichrole.server.picture;

import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * The few words and the digits that pictures drawn at run time are labelled with, cut from one picture of them:
 * {@code docs/pictures/letters.svg}, lines of 44 pixels, a digit in 22, words at 0 and at 240.
 */
final class Letters {
    /** How far below a line's top its base line is. */
    static final int BASELINE = 32;

    private static final int LINE = 44;
    private static final int DIGIT = 22;
    /** So much of a digit's place is empty on either side. */
    private static final int MARGIN = 1;

    private static final int COLUMN = 240;
    private static final int SPACE = 8;
    private static final int MOST_NAMED = 99;

    private final int width;
    private final int[] sheet;

    /** How words are written. */
    enum Weight {
        STRONG,
        QUIET
    }

    /** Words that are on the sheet as a whole. */
    enum Label {
        PERSON(6, 0),
        PEOPLE(6, 1),
        NOBODY(7, 0),
        YOU(7, 1),
        THEY(8, 0);

        private final int line;
        private final int column;

        Label(int line, int column) {
            this.line = line;
            this.column = column;
        }
    }

    /** What covers so much of each pixel, from 0 to 1, row by row. */
    static final class Word {
        private final int width;
        private final double[] covers;

        private Word(int width, double[] covers) {
            this.width = width;
            this.covers = covers;
        }

        int width() {
            return width;
        }

        int height() {
            return LINE;
        }

        double cover(int column, int row) {
            return covers[row * width + column];
        }

        private Word then(Word next, int gap) {
            int wide = width + gap + next.width;
            var joined = new double[wide * LINE];
            for (int row = 0; row < LINE; row++) {
                System.arraycopy(covers, row * width, joined, row * wide, width);
                System.arraycopy(next.covers, row * next.width, joined, row * wide + width + gap, next.width);
            }
            return new Word(wide, joined);
        }
    }

    /** What is drawn on the sheet is what it leaves opaque. */
    Letters(BufferedImage sheet) {
        this.width = sheet.getWidth();
        this.sheet = sheet.getRGB(0, 0, width, sheet.getHeight(), null, 0, width);
    }

    Word name(Corner corner, Weight weight) {
        boolean second = corner == Corner.SRE || corner == Corner.DEVOPS;
        int line = (weight == Weight.STRONG ? 2 : 4) + (second ? 1 : 0);
        return trimmed(line, corner.left() ? 0 : COLUMN, COLUMN);
    }

    Word label(Label label) {
        return trimmed(label.line, label.column * COLUMN, COLUMN);
    }

    /** A number as "41 %". */
    Word percent(int number, Weight weight) {
        return number(number, weight).then(trimmed(line(weight), COLUMN, COLUMN), SPACE);
    }

    /** A number and what is counted: "1 person", "3 people"; "nobody" for none. Of three digits there is room for no more. */
    Word people(int count) {
        if (count == 0) {
            return label(Label.NOBODY);
        }
        Word number = number(count, Weight.QUIET);
        return count > MOST_NAMED ? number : number.then(label(count == 1 ? Label.PERSON : Label.PEOPLE), SPACE);
    }

    private Word number(int number, Weight weight) {
        return String.format(Locale.ROOT, "%d", number)
                .chars()
                .mapToObj(digit -> cut(line(weight), (digit - '0') * DIGIT + MARGIN, DIGIT - 2 * MARGIN))
                .reduce((before, digit) -> before.then(digit, 0))
                .orElseThrow();
    }

    private static int line(Weight weight) {
        return weight == Weight.STRONG ? 0 : 1;
    }

    private Word trimmed(int line, int x, int room) {
        int last = room - 1;
        while (last > 0 && isEmpty(line, x + last)) {
            last--;
        }
        int first = 0;
        while (first < last && isEmpty(line, x + first)) {
            first++;
        }
        return cut(line, x + first, last - first + 1);
    }

    private boolean isEmpty(int line, int x) {
        for (int row = 0; row < LINE; row++) {
            if (opacity(line, x, row) != 0) {
                return false;
            }
        }
        return true;
    }

    private int opacity(int line, int x, int row) {
        return sheet[(line * LINE + row) * width + x] >>> 24;
    }

    private Word cut(int line, int x, int columns) {
        var covers = new double[columns * LINE];
        for (int row = 0; row < LINE; row++) {
            for (int column = 0; column < columns; column++) {
                covers[row * columns + column] = opacity(line, x + column, row) / 255.0;
            }
        }
        return new Word(columns, covers);
    }
}
