package dev.whichrole.handbook;

import java.util.List;

/** Everything there is to say about one role: its card, its part in the pictures, and its three levels. */
public record RoleCard(
        String title,
        String shortName,
        String opener,
        String stance,
        String persona,
        String caresAbout,
        String northStar,
        List<String> skills,
        List<String> tools,
        Gift gift,
        TrainPart train,
        Role confusedWith,
        Levels levels) {

    /** What the role gives the business, in one word, and what the word means. */
    public record Gift(String word, String means) {}

    /** What the role is in the train picture, and what it does there. */
    public record TrainPart(String part, String line) {}

    /** The role at each level. The levels differ in what tells the roles apart, so each has facts of its own. */
    public record Levels(Junior junior, Mid mid, Senior senior) {}

    /** Juniors look the same; what tells them apart is where the attention goes. */
    public record Junior(String attendsTo, String day, String learns) {}

    /** At mid level the roles fork: the same tools, another question and another measure. */
    public record Mid(String from, String to, String obsession, String measuredBy, String question) {}

    /** Seniors and staff are all strategic, for four classes of problem. */
    public record Senior(String is, String decides, String provides, String makesPossible) {}

    public RoleCard {
        skills = Checks.filled("skills", skills);
        tools = Checks.filled("tools", tools);
        Checks.filled("title", title);
        Checks.filled("opener", opener);
    }
}
