package dev.whichrole.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The quiz: invites, asks, and says what came out. Remembers nothing; the same click gives the same step, on any
 * machine.
 */
public final class Quiz {
    private final Banks banks;
    private final QuizWords words;
    private final StateCode code;
    private final RunAnswers pages;
    private final ResultAnswers results;
    private final BesideAnswers besides;

    public Quiz(Banks banks, QuizWords words, Handbook handbook) {
        this.banks = banks;
        this.words = words;
        code = new StateCode(banks.edition());
        pages = new RunAnswers(banks, words, code);
        results = new ResultAnswers(banks, words, handbook);
        besides = new BesideAnswers(words, results);
    }

    /** The public post that anyone may join from, under the name of the person who opened it if it is known. */
    public Answer invitation(Optional<String> openedBy) {
        var says = words.invitation();
        return new Answer(
                openedBy.map(name -> says.title().with("name", name)).orElse(says.titleUnnamed()),
                List.of(new Part.Text(says.text()), new Part.Note(says.note())),
                List.of(
                        new Choice(says.here(), QuizAction.START.id(), QuizAction.HERE).leading(),
                        new Choice(says.privately(), QuizAction.START.id(), QuizAction.PRIVATELY)));
    }

    /** Told to the person whose run has just begun in the thread under the invitation. */
    public Answer started() {
        return Answer.titled(words.invitation().started());
    }

    /** A new run. The seed shuffles it; take it from the click, so that the click delivered twice starts one run. */
    public Step.Show start(Person owner, long seed) {
        var state = QuizState.start(owner, seed);
        return new Step.Show(state, pages.page(state));
    }

    /** A new run for someone who clicked on another person's, with a line that says so. */
    public Step.Show startOfTheirOwn(Optional<String> ownersName, Person clicker, long seed) {
        var state = QuizState.start(clicker, seed);
        return new Step.Show(state, pages.startOfTheirOwn(state, ownersName));
    }

    /** What a click on a button of a run leads to. The time goes into the profile when this was the last answer. */
    public Step click(String value, Person clicker, Instant now) {
        return code.decode(value)
                .map(state -> click(state, clicker, now))
                .orElseGet(() -> new Step.Outdated(outdated()));
    }

    private Step click(QuizState state, Person clicker, Instant now) {
        if (!state.owner().equals(clicker)) {
            return new Step.NotYours(state.owner());
        }
        return state.done() ? finished(state, now) : new Step.Show(state, pages.page(state));
    }

    /** The result of a profile, as its owner sees it. */
    public Answer result(Profile profile) {
        return results.result(profile);
    }

    /** The answer to "what was my result?". */
    public Answer last(Optional<Profile> profile) {
        return profile.map(results::last).orElseGet(() -> none(words.mine().none()));
    }

    /** The result for the channel it is shown in, under its owner's name. */
    public Answer shown(Profile profile, String name) {
        return results.shown(profile, name);
    }

    /** What the modal says in which a colleague is chosen. */
    public QuizWords.Colleague colleague() {
        return words.colleague();
    }

    /**
     * The person's result beside a colleague's, or why not: it takes two who are on the team map, and of a colleague who is
     * not, nothing is said.
     *
     * @param theirs empty if the colleague has no result
     * @param name what the colleague is called
     */
    public Answer beside(Optional<Profile> mine, Optional<Profile> theirs, String name) {
        var says = words.beside();
        var counted = mine.filter(Profile::counted);
        if (counted.isEmpty()) {
            return mine.isEmpty() ? last(mine) : Answer.titled(says.notCounted());
        }
        return theirs.filter(Profile::counted)
                .map(other -> other.owner().equals(counted.get().owner())
                        ? Answer.titled(says.yourself())
                        : besides.beside(counted.get(), other, name))
                .orElseGet(() -> Answer.titled(says.none()).plus(says.noneText()));
    }

    /** The same answer under the name of the person whose run it is, for where runs stand side by side. */
    public Answer named(Answer answer, String name) {
        return answer.opening(new Part.Note(words.question().runOf().with("name", name)));
    }

    /**
     * The answer to being put on the team map or taken off it: the result, with a line on what that means. Empty stands
     * for no profile to count.
     */
    public Answer counted(Optional<Profile> profile) {
        var says = words.mine();
        return profile.map(kept ->
                        results.result(kept).plus(new Part.Note(kept.counted() ? says.counted() : says.uncounted())))
                .orElseGet(() -> none(says.nothingToCount()));
    }

    private Step finished(QuizState state, Instant now) {
        var standing = state.standing().orElseThrow();
        List<Role> answers = state.answers();
        var given = new Draw(banks.of(standing.level()), state).given(answers);
        var profile = new Profile(state.owner(), standing, given, false, now);
        return new Step.Finished(profile, results.result(profile));
    }

    private Answer outdated() {
        var says = words.outdated();
        var start = new Choice(says.start(), QuizAction.START.id(), QuizAction.AGAIN).leading();
        return new Answer(says.title(), List.of(new Part.Text(says.text())), List.of(start));
    }

    private Answer none(String title) {
        var says = words.mine();
        var start = new Choice(says.start(), QuizAction.START.id(), QuizAction.AGAIN).leading();
        return new Answer(title, List.of(new Part.Text(says.noneText())), List.of(start));
    }
}
