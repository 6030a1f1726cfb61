package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Part.Fact;
import dev.whichrole.answer.PictureAddress;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Two to four roles side by side: what each loses sleep over, its north star, question, metric and gift. */
final class CompareAnswers {
    private final Handbook handbook;
    private final ExplainWords words;
    private final ExplainButtons buttons;

    CompareAnswers(Handbook handbook, ExplainWords words, ExplainButtons buttons) {
        this.handbook = handbook;
        this.words = words;
        this.buttons = buttons;
    }

    Answer of(List<Role> roles) {
        Answer answer = Answer.titled(title(roles))
                .plus(picture(roles))
                .plus(lead(roles))
                .plus(roles.stream()
                        .map(role -> roles.size() == 2 ? side(role) : inShort(role))
                        .toList())
                .plus(new Fact(words.labels().overlap(), overlap(roles)))
                .offering(roles.stream().map(buttons::card).toList());
        return (roles.size() == Role.values().length ? answer : answer.offering(buttons.allFour()))
                .offering(buttons.map());
    }

    /** What two have in common, and in a line each what tells them apart. */
    Answer inCommon(Role one, Role other) {
        List<Role> roles = List.of(one, other);
        return Answer.titled(words.compare()
                        .common()
                        .with(Map.of(
                                "a", handbook.card(one).shortName(),
                                "b", handbook.card(other).shortName())))
                .plus(overlap(roles))
                .plus(roles.stream()
                        .map(role -> voice(role, handbook.card(role)))
                        .toList())
                .offering(roles.stream().map(buttons::card).toList())
                .offering(buttons.leadingTo(words.compare().apart(), new Ask.Compare(roles)))
                .offering(buttons.map());
    }

    /** Where they are on the map, and what two of them give. Of all four, the map itself says more. */
    private List<Part> picture(List<Role> roles) {
        if (roles.size() == Role.values().length) {
            return List.of();
        }
        var place = new Place(handbook, words);
        var places = roles.stream()
                .map(role -> Sentence.of(words.compare()
                        .place()
                        .with(Map.of(
                                "role", handbook.card(role).shortName(),
                                "gift", handbook.card(role).gift().word(),
                                "place", place.of(role)))))
                .collect(Collectors.joining(" "));
        var alt = words.compare().picture() + " " + places;
        List<Part> inWords = roles.size() == 2 ? List.of(gives(roles)) : List.of();
        return List.of(new Part.Picture(PictureAddress.compare(roles), alt, inWords));
    }

    /** The same roles at one level, with what tells them apart there. */
    Answer at(List<Role> roles, Level level, RoleAnswers answers) {
        return Answer.titled(title(roles) + ", "
                        + Objects.requireNonNull(words.cell().levelTitles().get(level)))
                .plus(roles.stream().map(role -> answers.inShort(role, level)).toList())
                .offering(
                        roles.stream().map(role -> buttons.cellOf(role, level)).toList())
                .offering(buttons.level(level));
    }

    private String title(List<Role> roles) {
        if (roles.size() == 2) {
            return words.compare()
                    .titleOfTwo()
                    .with(Map.of(
                            "a", handbook.card(roles.get(0)).title(),
                            "b", handbook.card(roles.get(1)).title()));
        }
        String all = roles.stream().map(role -> handbook.card(role).shortName()).collect(Collectors.joining(", "));
        return words.compare().titleOfMany().with("all", all);
    }

    private String lead(List<Role> roles) {
        return roles.size() == 2
                ? handbook.pair(roles.get(0), roles.get(1))
                : words.compare().leadOfMany();
    }

    /** Of three or four: more would not be read on a phone. */
    private Part inShort(Role role) {
        RoleCard card = handbook.card(role);
        var labels = words.labels();
        return voice(
                role,
                card,
                new Fact(labels.asks(), card.levels().mid().question()),
                new Fact(labels.gives(), Sentence.of(card.gift().word() + ".")));
    }

    /** Two gifts in one line. */
    private Fact gives(List<Role> roles) {
        String gifts = roles.stream()
                .map(role -> handbook.card(role))
                .map(card ->
                        words.compare().gift().with(Map.of("gift", card.gift().word(), "role", card.shortName())))
                .collect(Collectors.joining(", "));
        return new Fact(words.compare().give(), Sentence.of(gifts + "."));
    }

    private Part side(Role role) {
        RoleCard card = handbook.card(role);
        var labels = words.labels();
        return voice(
                role,
                card,
                new Fact(labels.northStar(), card.northStar()),
                new Fact(labels.asks(), card.levels().mid().question()),
                new Fact(labels.measuredBy(), card.levels().mid().measuredBy()));
    }

    private static Part voice(Role role, RoleCard card, Fact... facts) {
        return new Part.Voice(role, card.title(), card.opener(), List.of(facts));
    }

    /** What two have in common; of opposite corners, no more than all four have. */
    String stays(Role one, Role other) {
        return one.place().distance(other.place()) == 2
                ? overlap(List.of(Role.values()))
                : overlap(List.of(one, other));
    }

    String overlap(List<Role> roles) {
        String shared = words.compare()
                .shared()
                .with("skills", String.join(", ", handbook.shared().map().shared()));
        return roles.size() == 2 ? sameSide(roles.get(0), roles.get(1)) + " " + shared : shared;
    }

    private String sameSide(Role one, Role other) {
        var map = handbook.shared().map();
        var a = one.place();
        var b = other.place();
        if (a.faces() == b.faces()) {
            return words.compare().sameFacing().with("facing", map.facing(a.faces()));
        } else if (a.does() == b.does()) {
            return words.compare().sameDoing().with("doing", map.doing(a.does()));
        }
        return words.compare().nothingButTools();
    }
}
