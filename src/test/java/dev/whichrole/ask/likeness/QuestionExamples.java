package dev.whichrole.ask.likeness;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Phrasing;
import dev.whichrole.ask.phrase.QuestionKind;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.Yaml;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions as people put them, by what they are after: {@code questions.yaml} beside {@code phrasings.txt}.
 *
 * @param kinds by the kind of question
 * @param fields by the fact that is asked for
 * @param topics by the name of the page
 * @param none what is said to the bot and is no question of these
 */
record QuestionExamples(
        Map<QuestionKind, List<String>> kinds,
        Map<Field, List<String>> fields,
        Map<String, List<String>> topics,
        List<String> none) {
    static final Path FOLDER = Path.of("src/test/resources/ask");

    /** A question and the name of what it is after. */
    record Labelled(String intent, String text) {}

    static QuestionExamples read(String file) {
        try {
            return Yaml.parse(file, Files.readString(FOLDER.resolve(file)), QuestionExamples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Labelled> labelled() {
        List<Labelled> all = new ArrayList<>();
        kinds.forEach((kind, texts) -> add("kind " + kind.name().toLowerCase(Locale.ROOT), texts, all));
        fields.forEach((field, texts) -> add("field " + field.name().toLowerCase(Locale.ROOT), texts, all));
        topics.forEach((topic, texts) -> add("topic " + topic, texts, all));
        add(LearntQuestions.NONE, none, all);
        return all;
    }

    /** What must not be taken for a question, by {@code phrasings.txt}. */
    static List<String> contrasts() throws IOException {
        return Files.readAllLines(FOLDER.resolve("phrasings.txt")).stream()
                .filter(line -> !line.startsWith("#") && line.endsWith("=> ?"))
                .map(line -> line.substring(0, line.lastIndexOf("=>")).strip())
                .toList();
    }

    /** What must be taken for a question of those kinds, by {@code phrasings.txt}. */
    List<Labelled> phrasings() throws IOException {
        AskParser parser = HandbookContent.read().parser();
        Set<String> known = labelled().stream().map(Labelled::intent).collect(Collectors.toSet());
        return Files.readAllLines(FOLDER.resolve("phrasings.txt")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("=>") && !line.endsWith("=> ?"))
                .map(line -> line.split("=>", 2))
                .map(line -> new Labelled(intent(parser.parse(line[1].strip()).ask()), line[0].strip()))
                .filter(each -> known.contains(each.intent()))
                .toList();
    }

    /** Whatever is written down as a way of asking, with names in the slots and each choice made in turn. */
    static List<Labelled> ofPhrasings() {
        var book = HandbookContent.phrasebook();
        List<Labelled> all = new ArrayList<>();
        for (Topic topic : HandbookContent.read().topics()) {
            topic.asked().forEach(asked -> addAll("topic " + topic.name(), asked, book, all));
        }
        Stream.of(book.questions(), book.loosely())
                .flatMap(kinds -> kinds.entrySet().stream())
                .filter(kind -> !ONLY_AS_LISTED.contains(kind.getKey()))
                .forEach(kind -> kind.getValue().forEach(each -> addAll(intent(kind.getKey()), each, book, all)));
        return all;
    }

    /** What an ask is after, by the name that examples give it. */
    static String intent(Ask ask) {
        if (ask instanceof Ask.ShowTopic topic) {
            return "topic " + topic.name();
        } else if (ask instanceof Ask.ShowField field) {
            return "field " + field.field().name().toLowerCase(Locale.ROOT);
        } else if (ask instanceof Ask.Unclear) {
            return LearntQuestions.NONE;
        }
        return "kind "
                + switch (ask.kind()) {
                    case "role" -> "card";
                    case "compare_terms" -> "terms";
                    case "explain_term" -> "explain";
                    case "take_quiz" -> "quiz";
                    case "find_my_role" -> "find";
                    case "open_settings" -> "settings";
                    default -> ask.kind();
                };
    }

    private static String intent(QuestionKind kind) {
        return switch (kind) {
            case WORRIES -> "field loses_sleep_over";
            case GIVES -> "field gives";
            case CARES -> "field cares_about";
            case DAY -> "field day";
            case ASKS -> "field question";
            case MEASURED -> "field measured_by";
            case PLAINLY -> "field train";
            case TALK -> "kind term";
            default -> "kind " + kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static void addAll(String intent, String written, Phrasebook book, List<Labelled> all) {
        if (intent.equals("kind field")) {
            book.fields()
                    .forEach((field, names) -> all.add(new Labelled(
                            "field " + field.name().toLowerCase(Locale.ROOT),
                            filled(
                                    written.replace("{field}", names.get(written.length() % names.size())),
                                    written.length(),
                                    book))));
            return;
        }
        for (int turn = 0; turn < (Phrasing.isPattern(written) ? TURNS : 1); turn++) {
            all.add(new Labelled(intent, filled(written, turn, book)));
        }
    }

    /** What stands in their slots no likeness finds in a text, or only a button asks them. */
    private static final Set<QuestionKind> ONLY_AS_LISTED = EnumSet.of(QuestionKind.WHOSE, QuestionKind.EMPTY_CHAIR);

    private static final int TURNS = 4;
    private static final Map<String, List<String>> SLOTS = Map.of(
            "role", List.of("sre", "infra", "platform", "devops"),
            "level", List.of("junior", "senior", "mid"),
            "field", List.of("measured by", "tools"),
            "term", List.of("toil", "slo", "helm", "canary"),
            "number", List.of("30", "12"),
            "neighbour", List.of("sysadmin", "dba", "qa"),
            "any", List.of("printers"),
            "word", List.of("frobnication"));

    private static String filled(String written, int turn, Phrasebook book) {
        StringBuilder text = new StringBuilder();
        int slot = turn;
        for (String piece : written.split(" ", -1)) {
            String word = piece;
            if (piece.equals("...") || (piece.startsWith("[") && turn % 2 == 0)) {
                continue;
            } else if (piece.startsWith("[") || piece.startsWith("(")) {
                String[] choices = piece.substring(1, piece.length() - 1).split("\\|", -1);
                word = choices[turn * 3 % choices.length];
            } else if (piece.startsWith("{")) {
                String name = piece.substring(1, piece.length() - 1);
                List<String> choices = SLOTS.getOrDefault(name, book.words().getOrDefault(name, List.of("it")));
                word = choices.get(slot++ % choices.size());
            }
            text.append(word).append(' ');
        }
        return text.toString().strip();
    }

    private static void add(String intent, List<String> texts, List<Labelled> all) {
        texts.forEach(text -> all.add(new Labelled(intent, text)));
    }
}
