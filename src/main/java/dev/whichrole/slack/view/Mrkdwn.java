package dev.whichrole.slack.view;

import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of an answer in Slack's markup, with everything in them escaped. */
final class Mrkdwn {
    /** A bar, its number and a short name stay on one line where a phone is 360 pixels wide. */
    private static final int BAR = 10;

    private static final String FENCE = "```";
    /** An ampersand, written out. */
    private static final int LONGEST_ENTITY = 5;

    private Mrkdwn() {}

    static String of(Part part, ViewWords words) {
        if (part instanceof Part.Whom whom) {
            return square(whom.role()) + " *" + of(whom.label()) + ":* " + Contacts.mrkdwn(whom.contacts(), words);
        }
        return of(part);
    }

    private static String of(Part part) {
        if (part instanceof Part.Where where) {
            return Contacts.mrkdwn(where);
        } else if (part instanceof Part.Text text) {
            return of(text.text());
        } else if (part instanceof Part.Quote quote) {
            return of(quote.text()).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        } else if (part instanceof Part.Fact fact) {
            return fact(fact);
        } else if (part instanceof Part.Voice voice) {
            return voice(voice);
        } else if (part instanceof Part.Shares shares) {
            return shares(shares);
        }
        throw new IllegalStateException("no markup for " + part);
    }

    static String of(String text) {
        return Escape.mrkdwn(text);
    }

    static String fact(Part.Fact fact) {
        return "*" + of(fact.label()) + ":* " + of(fact.text());
    }

    /** Text in blocks of code of at most so many characters each, cut between lines; a longer line is cut anywhere. */
    static List<String> code(String text, int most) {
        int room = most - 2 * FENCE.length() - 2;
        var blocks = new ArrayList<String>();
        var block = new StringBuilder();
        for (String line :
                text.lines().flatMap(line -> cut(line, room / LONGEST_ENTITY)).toList()) {
            String escaped = of(line);
            if (block.length() + escaped.length() + 1 > room) {
                blocks.add(fenced(block));
                block.setLength(0);
            }
            block.append(escaped).append('\n');
        }
        blocks.add(fenced(block));
        return blocks;
    }

    private static String fenced(StringBuilder block) {
        return FENCE + "\n" + block + FENCE;
    }

    private static Stream<String> cut(String line, int most) {
        return line.length() <= most
                ? Stream.of(line)
                : IntStream.iterate(0, at -> at < line.length(), at -> at + most)
                        .mapToObj(at -> line.substring(at, Math.min(at + most, line.length())));
    }

    /** So many characters stand beside each other on a phone. */
    private static final int ONE_LINE = 34;

    private static String voice(Part.Voice voice) {
        boolean brief =
                voice.facts().isEmpty() && voice.name().length() + voice.text().length() <= ONE_LINE;
        String said = square(voice.role()) + " *" + of(voice.name()) + (brief ? ":* " : "*\n") + of(voice.text());
        return Stream.concat(Stream.of(said), voice.facts().stream().map(Mrkdwn::fact))
                .collect(Collectors.joining("\n"));
    }

    private static String shares(Part.Shares shares) {
        return AnswerText.largestFirst(shares)
                .map(share -> {
                    String name = String.valueOf(shares.names().get(share.getKey()));
                    return square(share.getKey()) + " `" + bar(share.getValue()) + "` " + share.getValue() + " % *"
                            + of(name) + "*";
                })
                .collect(Collectors.joining("\n"));
    }

    private static String bar(int percent) {
        int filled = Math.round(percent * BAR / 100f);
        return "█".repeat(filled) + "░".repeat(BAR - filled);
    }

    /** The role's colour, always beside its name. */
    static String square(Role role) {
        return switch (role) {
            case INFRA -> ":large_blue_square:";
            case SRE -> ":large_orange_square:";
            case DEVOPS -> ":large_green_square:";
            case PLATFORM -> ":large_purple_square:";
        };
    }
}
