package dev.whichrole.ask;

import dev.whichrole.ask.phrase.Keyword;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for tests that walk all of them. */
public final class Asks {
    private Asks() {}

    /** Every ask that is an errand. */
    public static Stream<Ask> errands() {
        return pages().filter(Ask.Errand.class::isInstance);
    }

    private static Stream<Ask> pages() {
        return Stream.of(Keyword.Page.values()).map(Keyword.Page::ask);
    }

    /** Every ask that is answered with words alone, apart from the endless ones that are unclear. */
    public static Stream<Ask> all() {
        List<Ask> all = new ArrayList<>(List.of(new Ask.Help(), new Ask.Settle("Ana: we need an error budget")));
        pages().filter(page -> !(page instanceof Ask.Errand)).forEach(all::add);
        for (Role role : Role.values()) {
            all.add(new Ask.ShowRole(role));
            for (Level level : Level.values()) {
                all.add(new Ask.ShowCell(role, level));
            }
        }
        Stream.of(Level.values()).map(Ask.ShowLevel::new).forEach(all::add);
        orders(List.of())
                .filter(roles -> roles.size() > 1)
                .map(Ask.Compare::new)
                .forEach(all::add);
        HandbookContent.read().glossary().all().forEach(term -> all.add(new Ask.ShowTerm(term.name())));
        HandbookContent.read().glossary().all().forEach(term -> all.add(new Ask.ExplainTerm(term.name())));
        for (Topic topic : HandbookContent.read().topics()) {
            all.add(new Ask.ShowTopic(topic.name()));
            if (!topic.about().isEmpty()) {
                Stream.of(Role.values()).forEach(role -> all.add(new Ask.ShowTopic(topic.name(), List.of(role))));
                all.add(new Ask.ShowTopic(topic.name(), List.of(Role.SRE, Role.DEVOPS)));
            }
        }
        all.add(new Ask.ShowGlossary());
        Stream.of(Role.values()).forEach(role -> all.add(new Ask.ShowTermsOf(Optional.of(role))));
        all.add(new Ask.ShowTermsOf(Optional.empty()));
        all.add(new Ask.CompareTerms(List.of("SLI", "SLO", "SLA")));
        all.add(new Ask.CompareTerms(List.of("Blue-green deployment", "Canary release")));
        all.add(new Ask.WhoIsWho());
        for (Field field : Field.values()) {
            all.add(new Ask.ShowField(List.of(Role.values()), field));
            pairs().forEach(pair -> all.add(new Ask.ShowField(pair, field)));
            Stream.of(Role.values()).forEach(role -> all.add(new Ask.ShowField(List.of(role), field)));
        }
        for (Role role : Role.values()) {
            all.add(new Ask.ShowLadder(role));
            all.add(new Ask.Become(role));
            Stream.of(Level.values()).forEach(level -> all.add(new Ask.Become(role, Optional.of(level))));
            all.add(new Ask.Hiring(role));
            all.add(new Ask.WhoHolds(role));
            Stream.of(Role.values())
                    .filter(other -> other != role)
                    .forEach(other -> all.add(new Ask.ShowPath(role, other)));
            Stream.of(0, 5, 30, 400).forEach(size -> all.add(new Ask.NextChair(size, Optional.of(role))));
        }
        Stream.of(0, 5, 30, 400).forEach(size -> all.add(new Ask.NextChair(size, Optional.empty())));
        Stream.of(0, 30)
                .forEach(size ->
                        all.add(new Ask.NextChair(size, Optional.empty(), List.of(Role.SRE, Role.PLATFORM), false)));
        for (Role role : Role.values()) {
            Stream.of(0, 5, 30, 400)
                    .forEach(size -> all.add(new Ask.NextChair(size, Optional.empty(), List.of(role), false)));
        }
        Stream.of(0, 30)
                .flatMap(size -> Stream.of(
                        new Ask.NextChair(size, Optional.of(Role.DEVOPS), List.of(), true),
                        new Ask.NextChair(size, Optional.empty(), List.of(Role.INFRA, Role.SRE), true)))
                .forEach(all::add);
        pairs().forEach(pair -> all.add(new Ask.ShowCommon(pair.get(0), pair.get(1))));
        HandbookContent.read().glossary().introduced().forEach(word -> all.add(new Ask.ShowTerm(word)));
        all.add(new Ask.CompareTerms(List.of("Istio", "Linkerd")));
        all.add(new Ask.CompareTerms(List.of("SLO", "kpi")));
        all.add(new Ask.CompareTerms(List.of("GitOps", "devops")));
        pairs().forEach(pair -> Stream.of(Level.values()).forEach(level -> all.add(new Ask.CompareAt(pair, level))));
        all.add(new Ask.WhoOwns("database"));
        return all.stream();
    }

    private static List<List<Role>> pairs() {
        return orders(List.of()).filter(roles -> roles.size() == 2).toList();
    }

    private static Stream<List<Role>> orders(List<Role> chosen) {
        Stream<List<Role>> longer = Stream.of(Role.values())
                .filter(role -> !chosen.contains(role))
                .flatMap(role ->
                        orders(Stream.concat(chosen.stream(), Stream.of(role)).toList()));
        return Stream.concat(Stream.of(chosen), longer);
    }
}
