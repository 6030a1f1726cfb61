package dev.whichrole.ask;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.List;
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
        return all.stream();
    }

    private static Stream<List<Role>> orders(List<Role> chosen) {
        Stream<List<Role>> longer = Stream.of(Role.values())
                .filter(role -> !chosen.contains(role))
                .flatMap(role ->
                        orders(Stream.concat(chosen.stream(), Stream.of(role)).toList()));
        return Stream.concat(Stream.of(chosen), longer);
    }
}
