package dev.whichrole.triage.debate.course;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.Said;
import dev.whichrole.triage.debate.remark.SpokenSentence;
import java.util.List;
import java.util.Optional;

/** What can be told of a remark by its manner alone: that it only asks, that it may argue, that it claims a thing as theirs. */
public final class Manners {
    private static final int SHORTEST_QUESTION = 2;
    /** So few words state nothing. */
    private static final int FEW = 3;
    /** Who says at length that they do not care may argue all the same. */
    private static final int AT_LENGTH = 13;

    private final Cues argues;
    private final Cues proposes;
    private final Cues resists;
    private final Cues abstains;
    private final Cues mine;
    private final Topics topics;
    private final OpeningQuestion question;

    public Manners(DebateCues cues, Topics topics, OpeningQuestion question) {
        this.argues = new Cues(cues.argues());
        this.proposes = new Cues(cues.course().proposes());
        this.resists = new Cues(cues.course().resists());
        this.abstains = new Cues(cues.course().abstains());
        this.mine = new Cues(cues.course().mine());
        this.topics = topics;
        this.question = question;
    }

    public boolean asks(Said said) {
        return said.sentences().stream().anyMatch(Manners::asks);
    }

    private static boolean asks(SpokenSentence sentence) {
        return sentence.asks() && words(sentence.text()) >= SHORTEST_QUESTION;
    }

    /** Whether a remark opens the thread by asking who has a thing, and wants nothing of its own. */
    public boolean onlyAsksWho(Said said) {
        return said.remark().opens()
                && question.kind() == OpeningQuestion.Kind.WHO
                && !argues.in(said.remark().body());
    }

    /** Whether a remark argues by its look, though it cannot be said what for. */
    public boolean argues(Said said) {
        String body = said.remark().body();
        return !onlyAsksWho(said) && (argues.in(body) || proposes.in(body) || resists.open(body));
    }

    /** Whether a remark may argue: it says something that is no question and does not go with one. */
    public boolean mayArgue(Said said) {
        String body = said.remark().body();
        if (onlyAsksWho(said) || (abstains.in(body) && words(body) < AT_LENGTH)) {
            return false;
        }
        boolean asksWhether =
                question.kind() != OpeningQuestion.Kind.OTHER && said.remark().opens() && asks(said);
        return argues(said)
                || said.sentences().stream()
                        .anyMatch(sentence -> !sentence.asks() && words(sentence.text()) > FEW && !asksWhether);
    }

    /** Whose concern somebody speaks for who says that the thing in question is theirs. */
    public Optional<Role> claims(List<Said> own) {
        return own.stream()
                .flatMap(said -> said.sentences().stream())
                .filter(sentence -> !sentence.asks() && mine.in(sentence.text()))
                .flatMap(sentence -> topics.aboutAny(sentence.text())
                        ? topics.only(sentence.text()).stream()
                        : topics.only(question.text()).stream())
                .findFirst();
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
