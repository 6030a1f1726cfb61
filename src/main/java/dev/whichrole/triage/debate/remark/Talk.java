package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What people say to one another in a thread, and what comes up in the whole of it. */
public final class Talk {
    private final List<Said> said;
    private final Ear ear;
    private final Map<Role, Integer> called;
    private final Map<Role, Integer> about;
    private final Map<String, Sense> senses = new LinkedHashMap<>();
    private final Sense all;

    Talk(List<Said> said, Ear ear) {
        this.said = List.copyOf(said);
        this.ear = ear;
        this.called = ear.called(text());
        this.about = ear.about(text());
        said.forEach(each -> senses.merge(each.remark().post().speaker(), each.sense(), Sense::plus));
        senses.replaceAll((speaker, sense) -> sense.direction());
        this.all = senses.values().stream().reduce(Sense.nothing(), Sense::plus);
    }

    public Ear ear() {
        return ear;
    }

    public List<Said> said() {
        return said;
    }

    /** All of it as one text. */
    public String text() {
        return said.stream().map(each -> each.remark().body()).collect(Collectors.joining(" "));
    }

    /** Who speaks, in the order in which they first did. */
    public Set<String> speakers() {
        return said.stream()
                .map(each -> each.remark().post().speaker())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How often the team or the practice of a role is named. */
    public int called(Role role) {
        return Objects.requireNonNull(called.get(role));
    }

    /** How often somebody speaks of a role's matter. */
    public int about(Role role) {
        return Objects.requireNonNull(about.get(role));
    }

    /** Where everybody but this one speaks, by and large, each counting the same. */
    public Sense others(String speaker) {
        int others = senses.size() - (senses.containsKey(speaker) ? 1 : 0);
        Sense rest = all.minus(senses.getOrDefault(speaker, Sense.nothing()));
        return others == 0 ? Sense.nothing() : rest.times(1.0 / others);
    }

    /** Whether no other role is named more often, and this one is. */
    public boolean mostCalled(Role role) {
        return called(role) > 0 && called(role) == Collections.max(called.values());
    }

    /** Whether of no other role's matter they speak more often, and of this one's they do. */
    public boolean mostAbout(Role role) {
        return about(role) > 0 && about(role) == Collections.max(about.values());
    }

    /** What triage hears in remarks by and large, a long one counting for more. */
    public static Matters heard(Collection<Said> remarks) {
        double[] mean = new double[Label.COUNT];
        double words = remarks.stream().mapToInt(Said::words).sum();
        for (Said each : remarks) {
            for (Label label : Label.values()) {
                mean[label.index()] += each.heard().of(label) * each.words() / Math.max(1, words);
            }
        }
        return new Matters(mean);
    }
}
