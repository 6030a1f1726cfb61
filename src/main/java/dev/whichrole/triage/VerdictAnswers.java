package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.kind.FirstSteps;
import dev.whichrole.triage.kind.Kind;
import dev.whichrole.triage.kind.KindDetector;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Trade;
import dev.whichrole.triage.text.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says a verdict: the verdict first, then why, then what to do. What the others would ask is behind a button. */
final class VerdictAnswers {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private final TriageWords words;
    private final TriageWords.OfVerdict say;
    private final KindDetector kinds;
    private final FirstSteps steps;

    VerdictAnswers(TriageWords words) {
        this.words = words;
        this.say = words.verdict();
        this.kinds = words.kinds();
        this.steps = new FirstSteps(words.steps());
    }

    /** What to say to a text that was taken apart to be judged. */
    Answer say(Verdict verdict, RoleContacts whom, Spoken text) {
        return say(verdict, verdict.trade(), whom, text);
    }

    Answer say(Verdict verdict, RoleContacts whom, String text) {
        return say(verdict, verdict.trade(), whom, text);
    }

    /** What to say where a verdict of none of the four names the neighbouring trade. */
    Answer say(Verdict verdict, Optional<Trade> trade, RoleContacts whom, String text) {
        return say(verdict, trade, whom, steps.hear(text));
    }

    private Answer say(Verdict verdict, Optional<Trade> trade, RoleContacts whom, Spoken spoken) {
        String text = spoken.raw();
        var next = new NextSteps(words, whom);
        var roles = roles(verdict);
        var parts = new ArrayList<Part>();
        if (verdict instanceof Verdict.None && trade.isEmpty() && asks(text)) {
            boolean plain = verdict.grounds().sure() || !verdict.rests();
            parts.add(new Part.Text(plain ? say.unansweredText() : say.unansweredFairly()));
            return new Answer(
                    plain ? say.unanswered() : title(verdict, trade),
                    parts,
                    next.choices(roles, new LabelledText(verdict.label(), text)));
        }
        because(verdict.grounds(), parts);
        if (verdict.label() == Label.NONE) {
            none(verdict, trade, parts);
        } else {
            advice(verdict, spoken, parts);
        }
        parts.addAll(next.facts(roles));
        next.unset(roles).ifPresent(parts::add);
        var said = new LabelledText(verdict.label(), text);
        return new Answer(title(verdict, trade), parts, next.choices(roles, said));
    }

    /** Whether it is a question rather than a situation. */
    private boolean asks(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return words.endsWith("?")
                || NO_LETTER
                        .splitAsStream(words)
                        .filter(word -> !say.beforeAsking().contains(word))
                        .findFirst()
                        .filter(say.asking()::contains)
                        .isPresent();
    }

    /** What the roles that a text is not for would ask about it. */
    Answer others(LabelledText said) {
        Kind kind = kinds.of(said.text());
        var voices = Arrays.stream(Role.values())
                .filter(role -> Label.of(role) != said.label())
                .map(role ->
                        new Part.Voice(role, name(Label.of(role)), words.steps().asks(role, kind)))
                .toList();
        return Answer.titled(say.others())
                .plus(voices)
                .offering(new Choice(words.objection().back(), TriageAction.BACK.id(), said.code()));
    }

    /** What the role would do first with a text. */
    Part start(Role role, String text) {
        return start(role, kinds.of(text), steps.read(text));
    }

    private Part start(Role role, Kind kind, FirstSteps.Said said) {
        String first = steps.of(role, kind, said);
        return new Part.Voice(role, name(Label.of(role)), say.starts().with("first", first));
    }

    /** What the one role would do first that the title has named already: under its colour, and not by name again. */
    private Part alone(Role role, Kind kind, FirstSteps.Said said) {
        String first = steps.of(role, kind, said);
        return new Part.Voice(
                role, say.startsAlone(), first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1) + ".");
    }

    private String title(Verdict verdict, Optional<Trade> trade) {
        if (verdict instanceof Verdict.Between between) {
            return say.between()
                    .with(Map.of("one", name(Label.of(between.one())), "other", name(Label.of(between.other()))));
        }
        if (verdict.label() == Label.NONE) {
            return noneTitle(verdict, trade);
        }
        if (verdict instanceof Verdict.Unsure unsure) {
            return say.unsure().with(Map.of("verdict", name(unsure.likely()), "next", within(unsure.next())));
        }
        var grounds = verdict.grounds();
        var certain = grounds.sure() || grounds.phrases().isEmpty() ? say.sure() : say.fairly();
        return certain.with("verdict", name(verdict.label()));
    }

    private String noneTitle(Verdict verdict, Optional<Trade> trade) {
        if (trade.isPresent()) {
            return ofTrade(verdict).with("trade", say.trades(trade.get()));
        }
        if (verdict.grounds().phrases().isEmpty()) {
            return say.none();
        }
        if (verdict instanceof Verdict.Unsure) {
            return say.unsureNone();
        }
        var certain = verdict.grounds().sure() ? say.sure() : say.fairly();
        return certain.with("verdict", say.none());
    }

    private Phrase ofTrade(Verdict verdict) {
        if (verdict instanceof Verdict.Unsure) {
            return say.perhapsTrade();
        }
        return verdict.grounds().sure() ? say.trade() : say.fairlyTrade();
    }

    private String name(Label label) {
        return words.name(label);
    }

    /** The name as it stands within a sentence; that of a role keeps its capitals. */
    private String within(Label label) {
        String name = name(label);
        return label.role().isPresent() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private void because(Verdict.Grounds grounds, List<Part> parts) {
        if (!grounds.phrases().isEmpty()) {
            String quoted = "“" + String.join("”, “", grounds.phrases()) + "”";
            parts.add(new Part.Fact(say.because(), quoted));
        }
    }

    private void none(Verdict verdict, Optional<Trade> trade, List<Part> parts) {
        if (trade.isPresent()) {
            parts.add(new Part.Text(say.tradeText().with("trade", say.trades(trade.get()))));
        } else if (verdict.grounds().phrases().isEmpty()) {
            parts.add(new Part.Text(say.nothingText()));
        } else {
            parts.add(new Part.Text(verdict instanceof Verdict.Unsure unsure ? question(unsure) : say.noneText()));
        }
        if (verdict instanceof Verdict.Unsure unsure && trade.isPresent()) {
            parts.add(new Part.Text(say.nearest().with("next", about(unsure.next()))));
        }
    }

    private String question(Verdict.Unsure unsure) {
        if (unsure.likely() == Label.NONE) {
            return say.unsureNoneText().with("next", about(unsure.next()));
        }
        return say.unsureText().with(Map.of("likely", about(unsure.likely()), "next", about(unsure.next())));
    }

    private void advice(Verdict verdict, Spoken text, List<Part> parts) {
        if (verdict instanceof Verdict.Unsure unsure) {
            parts.add(new Part.Text(question(unsure)));
        }
        if (verdict instanceof Verdict.Between between) {
            parts.add(new Part.Text(say.both()
                    .with(Map.of(
                            "one", name(Label.of(between.one())),
                            "when", say.when(between.one()),
                            "other", name(Label.of(between.other())),
                            "else", say.when(between.other())))));
        }
        Kind kind = kinds.of(text);
        var said = steps.read(text);
        if (verdict instanceof Verdict.Between) {
            roles(verdict).forEach(role -> parts.add(start(role, kind, said)));
        } else {
            verdict.label().role().ifPresent(role -> parts.add(alone(role, kind, said)));
            verdict.label()
                    .role()
                    .flatMap(role -> steps.also(role, kind, said))
                    .ifPresent(also -> parts.add(new Part.Text(also)));
        }
        if (verdict.label() == Label.SHARED) {
            parts.add(new Part.Text(say.sharedText().with("first", steps.shared(kind, said))));
        }
    }

    /** What a label is about, as an answer to "is it more about". */
    private String about(Label label) {
        return say.about(label);
    }

    private static Set<Role> roles(Verdict verdict) {
        var roles = EnumSet.noneOf(Role.class);
        verdict.label().role().ifPresent(roles::add);
        if (verdict instanceof Verdict.Between between) {
            roles.add(between.other());
        }
        return roles;
    }
}
