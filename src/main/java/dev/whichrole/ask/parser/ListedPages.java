package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasing;
import dev.whichrole.ask.phrase.Phrasings;
import dev.whichrole.handbook.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages by what they are called, whole, and by ways of asking that leave room and yet are beyond doubt. */
final class ListedPages {
    private static final String FOR = "for";
    private static final String AND = "and";

    private final Map<String, String> names = new HashMap<>();
    /** How many words the longest name has. */
    private int longest;

    private final Phrasings firm = new Phrasings();
    private final Pages pages;
    private final Lexemes lexemes;
    private final UnaryOperator<List<String>> kept;

    /**
     * @param firmly ways of asking that leave room, by the name of the page
     * @param kept words without those that are overlooked
     * @throws IllegalArgumentException if there is no such page
     */
    ListedPages(Pages pages, Map<String, List<String>> firmly, Lexemes lexemes, UnaryOperator<List<String>> kept) {
        this.pages = pages;
        this.lexemes = lexemes;
        this.kept = kept;
        firmly.forEach((page, written) -> written.forEach(each -> addFirm(page, each)));
    }

    private void addFirm(String page, String written) {
        if (!pages.names().contains(page)) {
            throw new IllegalArgumentException("no page is called '" + page + "'");
        }
        firm.add(Phrasing.of(written, lexemes), found -> new Ask.ShowTopic(page));
    }

    /**
     * One more name of a page.
     *
     * @throws IllegalArgumentException if the same words ask for another one
     */
    void add(String page, String asked, List<String> words) {
        List<String> left = reduced(words);
        String other = names.put(String.join(" ", left), page);
        longest = Math.max(longest, left.size());
        if (other != null && !other.equals(page)) {
            throw new IllegalArgumentException("'" + asked + "' asks for " + other + " and for " + page);
        }
    }

    /** Every word that stands in a name. */
    Stream<String> words() {
        return names.keySet().stream().flatMap(name -> Stream.of(name.split(" ", -1)));
    }

    /** The page that these words are the name of, maybe with roles behind it. */
    Optional<Ask> called(List<String> words) {
        String page = page(words);
        return page == null ? ofRoles(words) : Optional.of(new Ask.ShowTopic(page));
    }

    /** The page that these words ask for, with room for others. */
    Optional<Ask> asked(List<String> words) {
        return firm.ask(words, lexemes.slotsIn(words));
    }

    private @Nullable String page(List<String> words) {
        List<String> left = reduced(words);
        return left.size() > longest ? null : names.get(String.join(" ", left));
    }

    private List<String> reduced(List<String> words) {
        List<String> left = kept.apply(words);
        return left.isEmpty() ? words : left;
    }

    /** A page by its name, and behind that the roles of which it is asked: "who gets paged for sre and devops". */
    private Optional<Ask> ofRoles(List<String> words) {
        int at = words.lastIndexOf(FOR);
        if (at < 1) {
            return Optional.empty();
        }
        String page = page(words.subList(0, at));
        List<String> named = words.subList(at + 1, words.size());
        List<Role> roles = named.stream()
                .flatMap(word -> lexemes.find("role", word).stream())
                .map(Role.class::cast)
                .toList();
        boolean nothingElse = named.stream()
                .allMatch(word -> word.equals(AND) || lexemes.find("role", word).isPresent());
        return page == null || !pages.ofRoles().contains(page) || roles.isEmpty() || !nothingElse
                ? Optional.empty()
                : Optional.of(new Ask.ShowTopic(page, roles));
    }
}
