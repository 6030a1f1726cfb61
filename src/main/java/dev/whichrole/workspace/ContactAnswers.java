package dev.whichrole.workspace;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to ask in a workspace, as its admins have said; honest where they have not. */
public final class ContactAnswers {
    private static final String SHOW = CommonAction.SHOW.id();
    /** The page that says who sets whom to ask, and leads there. */
    private static final String SET_A_CONTACT = "set a contact";

    /** What a thing is for, whose it is or where it stands comes behind it. */
    private static final Pattern BEHIND_THE_THING = Pattern.compile(" (?:for|of|in|on|at|with|from|to) ");

    private final Handbook handbook;
    private final WorkspaceWords.ContactWords words;

    public ContactAnswers(Handbook handbook, WorkspaceWords words) {
        this.handbook = handbook;
        this.words = words.contacts();
    }

    /** Who holds a role. */
    public Answer of(Role role, List<Contact> contacts) {
        return told(words.title().with("role", handbook.card(role).shortName()), role, contacts, true);
    }

    /** Who is asked about a matter that is this role's, or may be. */
    public Answer of(String matter, Role role, Claim claim, List<Contact> contacts) {
        var phrase =
                switch (claim) {
                    case SURE -> words.matter();
                    case FAIRLY -> words.fairly();
                    case UNSURE -> words.unsure();
                };
        return told(
                phrase.with(Map.of(
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
        return Answer.titled(words.all())
                .plus(each(contacts))
                .offering(Stream.of(Role.values())
                        .map(role -> new Choice(handbook.card(role).shortName(), SHOW, role.id()))
                        .toList())
                .offering(howToSet());
    }

    /** Not the settings themselves: most who ask are no admins. */
    private Choice howToSet() {
        return new Choice(words.howToSet(), SHOW, SET_A_CONTACT);
    }

    /** Whom to ask about each that somebody is set for, and for which of them nobody is. */
    private List<Part> each(Function<Role, List<Contact>> contacts) {
        Map<Boolean, List<Role>> bySet = Stream.of(Role.values())
                .collect(Collectors.partitioningBy(role -> !contacts.apply(role).isEmpty()));
        var unset = Objects.requireNonNull(bySet.get(false));
        Stream<Part> set =
                Objects.requireNonNull(bySet.get(true)).stream().map(role -> whom(role, contacts.apply(role)));
        Stream<Part> honest = unset.isEmpty() ? Stream.of() : Stream.of(new Part.Text(stillUnset(unset)));
        return Stream.concat(set, honest).toList();
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
        return contacts.isEmpty() ? leading.offering(howToSet()) : leading;
    }

    /** Who is asked about a matter that all four know. */
    public Answer ofAllFour(String matter, Function<Role, List<Contact>> contacts) {
        return ofNone(words.shared().with("matter", capitalised(matter))).plus(each(contacts));
    }

    /** What is said of a matter that none of the four looks after, and who does where that is known. */
    public Answer ofNoRole(String matter) {
        Answer answer = ofNone(words.noneOfFour().with("matter", capitalised(matter)));
        return whoseInstead(matter)
                .map(who -> answer.plus(words.instead().with("who", who)))
                .orElse(answer);
    }

    private Optional<String> whoseInstead(String matter) {
        return words.notTheirs().entrySet().stream()
                .filter(theirs -> isOne(theirs.getValue(), matter))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is said of a matter that may be anybody's. */
    public Answer ofNobodyKnown(String matter) {
        return ofNone(words.unknown().with("matter", capitalised(matter))).plus(words.unknownText());
    }

    /** What is said of a piece of software of this house, which no title tells the owner of. */
    public Answer ofService(String matter) {
        return ofNone(words.service().with("matter", capitalised(matter))).plus(words.serviceText());
    }

    private Answer ofNone(String title) {
        return Answer.titled(title)
                .offering(new Choice(words.all(), SHOW, "who is who here"), new Choice(words.help(), SHOW, "help"));
    }

    /** Whether a matter is a thing that none of the four looks after: "new laptop for Noor", not "billing database". */
    public boolean isNotTheirs(String matter) {
        return whoseInstead(matter).isPresent();
    }

    /** Whether a matter is a piece of software of this house: "payments service", not "service mesh". */
    public boolean isService(String matter) {
        return isOne(words.services(), matter);
    }

    /** The thing itself, where what it is for, whose it is or where it stands comes behind it. */
    public static Optional<String> thing(String matter) {
        String thing = BEHIND_THE_THING.split(matter.toLowerCase(Locale.ROOT), 2)[0].strip();
        return Optional.of(thing).filter(said -> said.length() < matter.strip().length());
    }

    private static boolean isOne(Set<String> things, String matter) {
        String thing =
                thing(matter).orElseGet(() -> matter.toLowerCase(Locale.ROOT).strip());
        return things.stream().anyMatch(known -> thing.equals(known) || thing.endsWith(" " + known));
    }

    /** Whom to ask, beside an answer about a role, in one line. */
    public Part beside(Role role, List<Contact> contacts) {
        String name = handbook.card(role).shortName();
        return contacts.isEmpty()
                ? new Part.Note(words.besideUnset().with("role", name))
                : new Part.Whom(role, words.beside().with("role", name), contacts);
    }

    private Part whom(Role role, List<Contact> contacts) {
        return new Part.Whom(role, handbook.card(role).title(), contacts);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
