package dev.whichrole.workspace;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to ask in a workspace, as its admins have said; honest where they have not. */
public final class ContactAnswers {
    private static final String SHOW = CommonAction.SHOW.id();

    private final Handbook handbook;
    private final WorkspaceWords.ContactWords words;
    private final SettingsAnswers settings;

    public ContactAnswers(Handbook handbook, WorkspaceWords words) {
        this.handbook = handbook;
        this.words = words.contacts();
        this.settings = new SettingsAnswers(words);
    }

    /** Who holds a role. */
    public Answer of(Role role, List<Contact> contacts) {
        return told(words.title().with("role", handbook.card(role).title()), role, contacts, true);
    }

    /** Who is asked about a matter that is this role's. */
    public Answer of(String matter, Role role, List<Contact> contacts) {
        return told(
                words.matter()
                        .with(Map.of(
                                "matter",
                                capitalised(matter),
                                "role",
                                handbook.card(role).shortName())),
                role,
                contacts,
                false);
    }

    /** Who holds each of the four. */
    public Answer ofAll(Function<Role, List<Contact>> contacts) {
        Map<Boolean, List<Role>> bySet = Stream.of(Role.values())
                .collect(Collectors.partitioningBy(role -> !contacts.apply(role).isEmpty()));
        var set = Objects.requireNonNull(bySet.get(true));
        var unset = Objects.requireNonNull(bySet.get(false));
        Answer answer = Answer.titled(words.all())
                .plus(set.stream().map(role -> whom(role, contacts.apply(role))).toList());
        Answer honest = unset.isEmpty() ? answer : answer.plus(stillUnset(unset));
        return honest.offering(Stream.of(Role.values())
                        .map(role -> new Choice(handbook.card(role).shortName(), SHOW, role.id()))
                        .toList())
                .offering(settings.choice());
    }

    private String stillUnset(List<Role> unset) {
        return words.stillUnset()
                .with(
                        "roles",
                        unset.stream()
                                .map(role -> handbook.card(role).shortName())
                                .collect(Collectors.joining(", ")));
    }

    private Answer told(String title, Role role, List<Contact> contacts, boolean ofRole) {
        String unset = words.unset().with("role", handbook.card(role).shortName());
        Answer answer = contacts.isEmpty()
                ? Answer.titled(ofRole ? unset : title)
                        .plus(ofRole ? words.unsetText() : unset + " " + words.unsetText())
                : Answer.titled(title).plus(whom(role, contacts)).plus(new Part.Note(words.rota()));
        Answer leading = answer.offering(new Choice(handbook.card(role).shortName(), SHOW, role.id()));
        return contacts.isEmpty() ? leading.offering(settings.choice()) : leading;
    }

    /** Who is asked about a matter that all four know, or that none of them does. */
    public Answer ofNoRole(String matter, boolean shared) {
        var phrase = shared ? words.shared() : words.noneOfFour();
        return Answer.titled(phrase.with("matter", capitalised(matter)))
                .offering(new Choice(words.all(), SHOW, "who is who here"), new Choice(words.help(), SHOW, "help"));
    }

    /** Whom to ask, beside an answer about a role; empty where nobody is set. */
    public Optional<Part> beside(Role role, List<Contact> contacts) {
        return contacts.isEmpty() ? Optional.empty() : Optional.of(whom(role, contacts));
    }

    private Part whom(Role role, List<Contact> contacts) {
        return new Part.Whom(
                role, words.title().with("role", handbook.card(role).title()), contacts);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
