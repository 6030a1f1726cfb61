package dev.whichrole.ask.phrase;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.text.WordSplitter;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Glossary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What words and phrases can stand in the slots of a phrasing, and what they mean there. */
public final class Lexemes {
    /** The longest phrase in a slot, in words; bounds the work per word. */
    static final int LONGEST = 5;

    /** "Has" is not several of "ha". */
    private static final int SHORTEST_PLURAL = 3;

    /** A shorter one may be a word of its own. */
    private static final int SHORTEST_JOINED = 8;

    private static final String NUMBER = "number";
    private static final int MOST_DIGITS = 5;

    private final Map<String, Map<String, Object>> bySlot = new HashMap<>();
    /** Each slot has a bit, in the order in which they were asked for. */
    private final Map<String, Long> bits = new HashMap<>();

    private final Map<String, Long> slotsByName = new HashMap<>();
    private final NameTree tree = new NameTree();
    private final Map<String, Phrasebook.Cue> cues = new HashMap<>();
    private final Set<String> tails;
    /** Of phrasings, as they are written: most stand in many of them. */
    private final Map<String, Phrasing.Piece> pieces = new ConcurrentHashMap<>();
    /** In no name of a thing that somebody looks after: what tells of trouble, asks, or stands for something else. */
    private final Set<String> noMatter;

    public Lexemes(Phrasebook book, Vocabulary vocabulary, Glossary glossary) {
        this.tails = book.tails();
        this.noMatter = Stream.of(
                        book.gists().trouble(),
                        book.gists().asking(),
                        book.pointers().pronouns(),
                        book.pointers().everyone(),
                        book.gists().ours())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        Map<String, Object> roles = new HashMap<>();
        vocabulary.roles().forEach((role, names) -> names.forEach(name -> roles.put(name, role)));
        Map<String, Object> levels = new HashMap<>();
        vocabulary.levels().forEach((level, names) -> names.forEach(name -> levels.put(name, level)));
        Map<String, Object> fields = new HashMap<>();
        book.fields().forEach((field, names) -> names.forEach(name -> fields.put(plain(name), field)));
        Stream.of(Field.values()).forEach(field -> fields.put(plain(field.name().replace('_', ' ')), field));
        bySlot.put("role", roles);
        bySlot.put("level", levels);
        bySlot.put("field", fields);
        bySlot.put(NUMBER, Map.copyOf(book.numbers()));
        bySlot.put("term", terms(glossary, book.dropped()));
        Map<String, Object> neighbours = new HashMap<>();
        book.neighbours().forEach((page, names) -> names.forEach(name -> neighbours.put(plain(name), page)));
        bySlot.put("neighbour", neighbours);
        putMarks(book);
        book.gists().cues().forEach((cue, said) -> said.forEach(words -> cues.put(plain(words), cue)));
        book.words().forEach((name, words) -> bySlot.put(name, said(words)));
        bySlot.forEach((slot, names) -> names.keySet().forEach(name -> {
            slotsByName.merge(name, bit(slot), (one, other) -> one | other);
            tree.add(name, bit(slot));
        }));
        cues.keySet().forEach(cue -> tree.add(cue, 0));
    }

    /**
     * The slot as a bit of those that {@link #slotsIn} finds.
     *
     * @throws IllegalStateException if there are more slots than bits
     */
    public long bit(String slot) {
        Long known = bits.get(slot);
        if (known == null) {
            if (bits.size() == Long.SIZE) {
                throw new IllegalStateException("more than " + Long.SIZE + " slots: " + slot);
            }
            known = 1L << bits.size();
            bits.put(slot, known);
        }
        return known;
    }

    /** How many words at most a name or a cue has that begins here; 0 if none does. */
    public int reach(List<String> words, int at) {
        int begun = tree.reach(words, at, LONGEST);
        return begun == 0 && isNumber(words.get(at)) ? 1 : begun;
    }

    /** A mark is what somebody says, asks or is measured by; a being is what somebody is. */
    private void putMarks(Phrasebook book) {
        Map<String, Object> marks = new HashMap<>();
        Map<String, Object> beings = new HashMap<>();
        book.marks()
                .facts()
                .forEach((role, facts) -> facts.forEach((field, said) -> said.forEach(mark -> {
                    Ask fact = new Ask.ShowField(List.of(role), field);
                    put(field == Field.PERSONA ? beings : marks, without(book.dropped(), mark), fact);
                })));
        book.marks()
                .at()
                .forEach((role, levels) -> levels.forEach((level, said) -> said.forEach(
                        being -> put(beings, without(book.dropped(), being), new Ask.ShowCell(role, level)))));
        bySlot.put("mark", marks);
        bySlot.put("being", beings);
    }

    /** Words that are there or not, and mean nothing besides. */
    private static Map<String, Object> said(List<String> words) {
        return words.stream().collect(Collectors.toMap(Lexemes::plain, word -> Said.IT, (one, same) -> one));
    }

    /**
     * A piece of a phrasing as it is written, the same for the same.
     *
     * @throws IllegalArgumentException if it is neither a word nor a slot nor a choice of single words
     */
    Phrasing.Piece piece(String written) {
        return pieces.computeIfAbsent(written, Phrasing::piece);
    }

    /** What these words ask of whatever is named beside them; empty if nothing. */
    public Optional<Phrasebook.Cue> cue(String phrase) {
        return Optional.ofNullable(cues.get(phrase));
    }

    private enum Said {
        IT
    }

    private static Map<String, Object> terms(Glossary glossary, Set<String> dropped) {
        Map<String, Object> terms = new HashMap<>();
        for (Glossary.Term term : glossary.all()) {
            Stream.concat(Stream.of(term.name()), term.also().stream())
                    .map(name -> without(dropped, name))
                    .forEach(name -> put(terms, name, term.name()));
        }
        glossary.introduced().forEach(word -> put(terms, without(dropped, word), word));
        new TreeMap<>(terms).forEach((name, term) -> joined(name).ifPresent(word -> terms.putIfAbsent(word, term)));
        return terms;
    }

    /** Two words as one, as many people write them: "loadbalancer". */
    private static Optional<String> joined(String name) {
        String word = name.replace(" ", "");
        return name.length() == word.length() + 1 && word.length() >= SHORTEST_JOINED
                ? Optional.of(word)
                : Optional.empty();
    }

    private static void put(Map<String, Object> names, String name, Object meant) {
        Object other = names.put(name, meant);
        if (other != null && !other.equals(meant)) {
            throw new IllegalArgumentException("'" + name + "' is written for " + other + " and for " + meant);
        }
    }

    /** As it is looked up: texts are, too, once such words are dropped. */
    private static String without(Set<String> dropped, String name) {
        return WordSplitter.of(name).stream()
                .filter(word -> !dropped.contains(word))
                .collect(Collectors.joining(" "));
    }

    public static String plain(String text) {
        return String.join(" ", WordSplitter.of(text));
    }

    /** What these words mean in the slot; empty if nothing. */
    public Optional<Object> find(String slot, String phrase) {
        Map<String, Object> known = bySlot.getOrDefault(slot, Map.of());
        if (slot.equals(NUMBER) && isNumber(phrase)) {
            return Optional.of(Integer.parseInt(phrase));
        }
        Object meant = known.get(phrase);
        return Optional.ofNullable(meant == null && isPlural(phrase) ? known.get(singular(phrase)) : meant);
    }

    /** Whether it is a name in any slot, or several of one; where not, none need be looked into. */
    public boolean mayBeName(String phrase) {
        return slotsByName.containsKey(phrase)
                || isNumber(phrase)
                || (isPlural(phrase) && slotsByName.containsKey(singular(phrase)));
    }

    /** How many words the longest name in the slot has that begins here; 0 if none does. */
    public int longest(String slot, List<String> words, int at) {
        for (int length = reach(words, at); length > 0; length--) {
            if (find(slot, phrase(words, at, length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** So many words from here on as one phrase. */
    public static String phrase(List<String> words, int at, int length) {
        return length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length));
    }

    /** The slots that some words of these could stand in, as bits. */
    public long slotsIn(List<String> words) {
        long slots = 0;
        for (int at = 0; at < words.size(); at++) {
            slots |= tree.slots(words, at, LONGEST);
            if (isNumber(words.get(at))) {
                slots |= bit(NUMBER);
            }
        }
        return slots;
    }

    private static boolean isNumber(String phrase) {
        for (int at = 0; at < phrase.length(); at++) {
            if (phrase.charAt(at) < '0' || phrase.charAt(at) > '9') {
                return false;
            }
        }
        return !phrase.isEmpty() && phrase.length() <= MOST_DIGITS;
    }

    static boolean isPlural(String phrase) {
        return phrase.endsWith("s") && phrase.length() > SHORTEST_PLURAL;
    }

    static String singular(String plural) {
        return plural.substring(0, plural.length() - 1);
    }

    /** Whether the word names nothing known, and stands for nothing either. */
    boolean isUnknown(String word) {
        return !isNumber(word)
                && !noMatter.contains(word)
                && !tails.contains(word)
                && Stream.of("role", "term", "neighbour", "level")
                        .noneMatch(slot -> find(slot, word).isPresent());
    }

    /** Whether these words may name a thing that somebody looks after, rather than a role or what is wrong. */
    boolean isMatter(String phrase) {
        return find("term", phrase).isPresent()
                || Stream.of(phrase.split(" ", -1))
                        .noneMatch(word -> noMatter.contains(word)
                                || find("role", word).isPresent()
                                || find("unowned", word).isPresent());
    }

    /** Whether they name a piece of software of a house: "payments service". */
    boolean isService(String phrase) {
        return isMatter(phrase)
                && find("house", phrase.substring(phrase.lastIndexOf(' ') + 1)).isPresent();
    }

    /** How many words from here on may stand behind a role's name without changing it. */
    public int tail(List<String> words, int at) {
        return at < words.size() && tails.contains(words.get(at)) ? 1 : 0;
    }

    /** Every word of a name that may be misspelt. */
    public Set<String> words() {
        return Stream.concat(
                        cues.keySet().stream(),
                        Stream.of("role", "term", "field", "level", "neighbour")
                                .flatMap(slot -> bySlot.getOrDefault(slot, Map.of()).keySet().stream()))
                .flatMap(name -> Arrays.stream(name.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
