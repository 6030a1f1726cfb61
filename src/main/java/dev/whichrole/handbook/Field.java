package dev.whichrole.handbook;

import java.util.function.Function;

/** One fact that the handbook holds of every role: a row of the table whose columns are the roles. */
public enum Field {
    LOSES_SLEEP_OVER(card -> capitalised(card.opener().replaceFirst("^Loses sleep over ", ""))),
    STANCE(RoleCard::stance),
    PERSONA(RoleCard::persona),
    CARES_ABOUT(RoleCard::caresAbout),
    NORTH_STAR(RoleCard::northStar),
    SKILLS(card -> capitalised(String.join(", ", card.skills())) + "."),
    TOOLS(card -> capitalised(String.join(", ", card.tools())) + "."),
    GIVES(card -> capitalised(card.gift().word()) + ". " + card.gift().means()),
    TRAIN(card -> card.train().line()),
    ATTENDS_TO(card -> card.levels().junior().attendsTo()),
    DAY(card -> card.levels().junior().day()),
    LEARNS(card -> card.levels().junior().learns()),
    OBSESSION(card -> card.levels().mid().obsession()),
    MEASURED_BY(card -> card.levels().mid().measuredBy()),
    QUESTION(card -> card.levels().mid().question()),
    DECIDES(card -> card.levels().senior().decides()),
    PROVIDES(card -> card.levels().senior().provides()),
    MAKES_POSSIBLE(card -> card.levels().senior().makesPossible());

    @SuppressWarnings("ImmutableEnumChecker") // a method of a record
    private final Function<RoleCard, String> cell;

    Field(Function<RoleCard, String> cell) {
        this.cell = cell;
    }

    /** What the handbook says of this in the column of that role. */
    public String of(RoleCard card) {
        return cell.apply(card);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
