package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real questions, read as a person with a phone and no patience would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
    private static final double LONGEST_TO_SHORTEST = 1.25;
    /** A scene is a heading, which is large on a phone. */
    private static final int LONGEST_SCENE = 110;
    /** Slack may cut a label after about so many characters (slack-contract section 2.3). */
    private static final int SURELY_SHOWN = 30;

    private static final int LONGEST_ANSWER = 50;
    /** A word that stands in more answers of one role than this gives it away before the run is over. */
    private static final int MOST_USES = 2;

    private static final double WORDS_A_MINUTE = 220;
    private static final double SECONDS_TO_CHOOSE = 10;
    /** Words that every sentence is made of. */
    private static final Set<String> PLAIN = Set.of("what", "that", "this", "with", "from", "they", "were", "does");

    private static final Pattern GENDERED =
            words(List.of("he", "she", "him", "her", "his", "hers", "himself", "herself", "guy", "guys", "man", "men"));
    private static final Pattern GIVEAWAY = words(lines("giveaways.txt"));
    private static final Pattern HYPE =
            words(List.of("simply", "awesome", "seamless", "seamlessly", "great", "amazing"));

    static Stream<Question> questions() {
        return Arrays.stream(Level.values()).flatMap(level -> Runs.CONTENT.banks().of(level).questions().stream());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void no_answer_gives_itself_away_by_a_textbook_word(Question question) {
        assertThat(texts(question)).noneMatch(text -> GIVEAWAY.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the SLO still met?",
                "Use the golden path",
                "A blue-green switch",
                "Write it in Terraform",
                "They start without asking",
                "One more ticket",
                "What went live"
            })
    void a_textbook_word_would_be_found(String text) {
        assertThat(GIVEAWAY.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answers_are_of_similar_length(Question question) {
        var lengths = texts(question).stream().mapToInt(String::length).summaryStatistics();
        assertThat((double) lengths.getMax() / lengths.getMin())
                .as(texts(question).toString())
                .isLessThanOrEqualTo(LONGEST_TO_SHORTEST);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answers_differ_already_where_a_phone_cuts_a_button(Question question) {
        assertThat(texts(question).stream().map(text -> text.substring(0, Math.min(text.length(), SURELY_SHOWN))))
                .doesNotHaveDuplicates();
        assertThat(texts(question)).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_ANSWER));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answers_end_alike_so_that_none_stands_out(Question question) {
        assertThat(texts(question).stream().map(text -> text.endsWith("?")).distinct())
                .hasSize(1);
        assertThat(texts(question)).noneMatch(text -> text.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_fits_a_phone_and_keeps_the_house_voice(Question question) {
        assertThat(question.scene()).hasSizeLessThanOrEqualTo(LONGEST_SCENE);
        assertThat(Stream.concat(Stream.of(question.scene(), question.name()), texts(question).stream()))
                .noneMatch(text -> text.contains("!"))
                .noneMatch(text -> GENDERED.matcher(text).find())
                .noneMatch(text -> HYPE.matcher(text).find());
    }

    @ParameterizedTest
    @EnumSource
    void the_length_of_an_answer_does_not_tell_the_role(Level level) {
        var questions = Runs.CONTENT.banks().of(level).questions();
        assertThat(roles(role -> mean(questions, role)).values())
                .allSatisfy(
                        mean -> assertThat(mean).isBetween(0.93 * meanOfAll(questions), 1.07 * meanOfAll(questions)));
    }

    @ParameterizedTest
    @EnumSource
    void no_word_is_the_mark_of_one_role(Level level) {
        var questions = Runs.CONTENT.banks().of(level).questions();
        for (Role role : Role.values()) {
            var uses = questions.stream()
                    .flatMap(question -> stems(question.answer(role)))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            uses.values().removeIf(count -> count <= MOST_USES);
            assertThat(uses).as("%s at %s", role, level).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void five_questions_take_about_two_minutes_to_read_and_choose(Level level) {
        var questions = Runs.CONTENT.banks().of(level).questions();
        double words = questions.stream()
                .mapToInt(question -> Stream.concat(Stream.of(question.scene()), texts(question).stream())
                        .mapToInt(text -> text.split(" ", -1).length)
                        .sum())
                .average()
                .orElseThrow();
        double minutes = QuizState.STEPS * (words / WORDS_A_MINUTE + SECONDS_TO_CHOOSE / 60);
        assertThat(minutes).isBetween(1.2, 2.4);
    }

    @Test
    void each_question_has_an_id_and_a_name_of_its_own() {
        assertThat(questions().map(Question::id)).doesNotHaveDuplicates();
        assertThat(questions().map(Question::name))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[A-Z].{3,30}"));
    }

    private static List<String> texts(Question question) {
        return List.copyOf(question.answers().values());
    }

    private static Map<Role, Double> roles(Function<Role, Double> of) {
        return Arrays.stream(Role.values()).collect(Collectors.toMap(Function.identity(), of));
    }

    private static double mean(List<Question> questions, Role role) {
        return questions.stream()
                .mapToInt(question -> question.answer(role).length())
                .average()
                .orElseThrow();
    }

    private static double meanOfAll(List<Question> questions) {
        return roles(role -> mean(questions, role)).values().stream()
                .mapToDouble(mean -> mean)
                .average()
                .orElseThrow();
    }

    /** The distinct longer words, cut to five letters so that "release" and "releases" are one. */
    private static Stream<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(word -> word.length() >= 4 && !PLAIN.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), 5)))
                .distinct();
    }

    private static Pattern words(List<String> words) {
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("\\b(" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static List<String> lines(String file) {
        try (var stream = QuestionsTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
