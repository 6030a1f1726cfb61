package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.model.Concern;
import dev.whichrole.triage.model.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a verdict: the verdict first, then why, then what to do. */
final class VerdictAnswers {
    /** From here on 99 in a hundred were right, between {@link Judge#SURE} and here nine in ten. */
    private static final double SURE = 0.9;

    private final TriageWords words;
    private final TriageWords.OfVerdict say;

    VerdictAnswers(TriageWords words) {
        this.words = words;
        this.say = words.verdict();
    }

    Answer say(Verdict verdict, RoleContacts whom, String text) {
        var next = new NextSteps(words, whom);
        var roles = roles(verdict);
        var parts = new ArrayList<Part>();
        because(verdict.grounds(), parts);
        advice(verdict, parts);
        parts.addAll(next.facts(roles));
        if (!roles.isEmpty()) {
            others(roles, parts);
        }
        return new Answer(title(verdict), parts, next.choices(roles, new LabelledText(label(verdict), text)));
    }

    private String title(Verdict verdict) {
        if (verdict instanceof Verdict.Between between) {
            return say.between()
                    .with(Map.of("one", name(Label.of(between.one())), "other", name(Label.of(between.other()))));
        }
        if (verdict instanceof Verdict.Unsure unsure) {
            return say.unsure().with(Map.of("verdict", name(unsure.likely()), "next", name(unsure.next())));
        }
        var grounds = verdict.grounds();
        var certain = grounds.certainty() >= SURE || grounds.phrases().isEmpty() ? say.sure() : say.fairly();
        return certain.with("verdict", name(label(verdict)));
    }

    private String name(Label label) {
        return words.name(label);
    }

    private void because(Verdict.Grounds grounds, List<Part> parts) {
        if (!grounds.phrases().isEmpty()) {
            String quoted =
                    grounds.phrases().stream().map(phrase -> "“" + phrase + "”").collect(Collectors.joining(", "));
            parts.add(new Part.Fact(say.because(), quoted));
        }
    }

    private void advice(Verdict verdict, List<Part> parts) {
        var concern = verdict.grounds().concern();
        Label label = label(verdict);
        if (verdict instanceof Verdict.Unsure) {
            parts.add(new Part.Text(say.unsureText()));
        }
        if (label.role().isPresent()) {
            start(label.role().get(), concern, parts);
            if (verdict instanceof Verdict.Between between) {
                start(between.other(), between.others(), parts);
            }
        } else if (concern.isEmpty()) {
            parts.add(new Part.Text(say.nothingText()));
        } else {
            var text = label == Label.SHARED ? say.sharedText() : say.noneText();
            parts.add(new Part.Text(text.with("first", concern.get().first())));
        }
    }

    private void start(Role role, Optional<Concern> concern, List<Part> parts) {
        concern.ifPresent(c -> parts.add(
                new Part.Voice(role, name(Label.of(role)), say.starts().with("first", c.first()))));
    }

    private void others(Set<Role> roles, List<Part> parts) {
        parts.add(new Part.Note(say.others()));
        Arrays.stream(Role.values())
                .filter(role -> !roles.contains(role))
                .map(role -> new Part.Voice(role, name(Label.of(role)), say.asks(role)))
                .forEach(parts::add);
    }

    static Label label(Verdict verdict) {
        if (verdict instanceof Verdict.One one) {
            return Label.of(one.role());
        }
        if (verdict instanceof Verdict.Between between) {
            return Label.of(between.one());
        }
        if (verdict instanceof Verdict.Unsure unsure) {
            return unsure.likely();
        }
        return verdict instanceof Verdict.Shared ? Label.SHARED : Label.NONE;
    }

    private static Set<Role> roles(Verdict verdict) {
        var roles = EnumSet.noneOf(Role.class);
        label(verdict).role().ifPresent(roles::add);
        if (verdict instanceof Verdict.Between between) {
            roles.add(between.other());
        }
        return roles;
    }
}
