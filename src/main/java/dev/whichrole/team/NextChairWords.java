package dev.whichrole.team;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import java.util.Map;
import java.util.Objects;

/** What is said about the next chair. Written in {@code content/next-chair.yaml}. */
public record NextChairWords(HowMany howMany, WhatHurts whatHurts, AnswerWords answer, Map<Role, RoleWords> roles) {
    /** The first question, what is said before it where it is known what hurts, what its buttons say for each size, and what is said of a size that was pressed. */
    public record HowMany(
            String title, String text, Phrase byPain, Map<Integer, String> sizes, Map<Integer, String> said) {}

    /** The second question, and what its buttons say for each role that would take the pain away. */
    public record WhatHurts(String title, String text, String emptyText, Map<Role, String> pains) {}

    /** What stands around the answer. */
    public record AnswerWords(
            Phrase small,
            Phrase middle,
            Phrase large,
            Phrase smallText,
            Phrase middleText,
            Phrase largeText,
            IfWords ifNeeded,
            String reason,
            Phrase gift,
            Phrase emptyReason,
            String sign,
            String boss,
            String again,
            String others,
            String team) {}

    /** What is said of a role that somebody asks about without a word of what hurts. */
    public record IfWords(
            Phrase title, String when, Phrase small, Phrase middle, Phrase large, String boss, String yes, String no) {}

    /** Why a role is next, what one has to feel to need it, how one will know, and what to tell the boss. */
    public record RoleWords(String reason, String when, String sign, String boss) {}

    public NextChairWords {
        for (Role role : Role.values()) {
            if (!roles.containsKey(role) || !whatHurts.pains().containsKey(role)) {
                throw new IllegalArgumentException("nothing for " + role + " in the words about the next chair");
            }
        }
    }

    RoleWords of(Role role) {
        return Objects.requireNonNull(roles.get(role));
    }
}
