package dev.whichrole.playground.workspace;

import dev.whichrole.playground.json.Json;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The company as it is on the first morning, from {@code playground-seed.yaml} or a file like it. */
final class Seed {
    private static final String BOT = "bot";

    private static final String NAME = "[a-z0-9][a-z0-9._-]{0,20}";

    private final String yaml;
    private final JsonNode file;

    private Seed(String yaml, JsonNode file) {
        this.yaml = yaml;
        this.file = file;
    }

    /** The company that comes with the playground. */
    static Seed builtIn() {
        return read(Json.resource("/playground-seed.yaml"));
    }

    /** Throws {@link IllegalArgumentException} with one sentence when the text is no YAML. */
    static Seed read(String yaml) {
        try {
            JsonNode file = Json.yaml(yaml);
            if (file.isObject()) {
                return new Seed(yaml, file);
            }
        } catch (JacksonException notYaml) {
            throw new IllegalArgumentException("This is not YAML: " + notYaml.getOriginalMessage(), notYaml);
        }
        throw new IllegalArgumentException("There is no company in this: it needs people and channels.");
    }

    /** Throws {@link IllegalStateException} with one sentence when nobody could live in what was planted. */
    void check(Workspace planted) {
        Json.each(file.path("people")).forEach(row -> {
            String name = Json.text(row, "name");
            refuseUnless(name.matches(NAME), "A person's name is a handle such as ana, not \"" + name + "\".");
        });
        Json.each(file.path("channels")).forEach(row -> {
            String name = Json.text(row, "name");
            refuseUnless(name.matches(NAME), "A channel's name is like general, not \"" + name + "\".");
        });
        boolean lived = planted.people().all().stream().anyMatch(person -> person.human() && !person.deactivated());
        refuseUnless(lived, "The company needs people: at least one.");
        refuseUnless(
                planted.channels().all().stream().anyMatch(channel -> channel.kind() == Channel.Kind.PUBLIC),
                "The company needs channels: at least one that is public.");
        refuseUnless(!file.path("newcomers").isEmpty(), "The company needs newcomers: somebody who can join it.");
        refuseUnless(!teamName().isBlank(), "The company needs a team with a name and a domain.");
    }

    private static void refuseUnless(boolean fine, String complaint) {
        if (!fine) {
            throw new IllegalStateException(complaint);
        }
    }

    String yaml() {
        return yaml;
    }

    JsonNode firstVisit() {
        var first = Json.object().put("about", Json.text(file.path("first_visit"), "about"));
        first.set("try", Json.list(Json.each(file.at("/first_visit/try"))));
        return first;
    }

    String teamName() {
        return Json.text(file.path("team"), "name");
    }

    String teamDomain() {
        return Json.text(file.path("team"), "domain");
    }

    Person newcomer(int number) {
        JsonNode list = file.path("newcomers");
        JsonNode row = list.get(number % list.size());
        int round = number / list.size() + 1;
        String suffix = round == 1 ? "" : Integer.toString(round);
        String name = Json.text(row, "name") + suffix;
        return new Person(
                personId(name),
                name,
                Json.text(row, "real_name") + (round == 1 ? "" : " " + suffix),
                Json.text(row, "title"),
                Json.text(row, "color"),
                Person.Standing.MEMBER,
                Person.Part.NEWCOMER,
                false);
    }

    void plant(Workspace workspace) {
        Json.each(file.path("people")).forEach(row -> workspace.people().add(person(row)));
        workspace.people().add(slackbot());
        workspace.people().add(bot(workspace.app()));
        Json.each(file.path("user_groups"))
                .forEach(row -> workspace.userGroups().add(group(workspace, row)));
        Json.each(file.path("channels")).forEach(row -> plantChannel(workspace, row));
        Json.each(file.path("direct_messages")).forEach(row -> {
            List<String> two = members(workspace, row.path("between"));
            plantMessages(
                    workspace,
                    workspace.channels().directMessages(two.get(0), two.get(1)).id(),
                    row);
        });
    }

    private static String personId(String name) {
        return "U0" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static Person person(JsonNode row) {
        String name = Json.text(row, "name");
        String standing = Json.find(row, "standing").orElse("member");
        return new Person(
                personId(name),
                name,
                Json.text(row, "real_name"),
                Json.text(row, "title"),
                Json.text(row, "color"),
                standing(standing),
                row.path("partner").asBoolean(false) ? Person.Part.PARTNER : Person.Part.CAST,
                row.path("deactivated").asBoolean(false));
    }

    private static Person.Standing standing(String name) {
        return Arrays.stream(Person.Standing.values())
                .filter(standing -> standing.name().equalsIgnoreCase(name) && standing != Person.Standing.BOT)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("A standing is member, admin or guest, not \"" + name + "\"."));
    }

    private static Person slackbot() {
        return new Person(
                Person.SLACKBOT, "slackbot", "Slackbot", "", "616061", Person.Standing.MEMBER, Person.Part.CAST, false);
    }

    private static Person bot(App app) {
        String name = app.manifest().botName();
        return new Person(
                app.user(), name, app.manifest().name(), "App", "4A4A4A", Person.Standing.BOT, Person.Part.CAST, false);
    }

    private static UserGroup group(Workspace workspace, JsonNode row) {
        String handle = Json.text(row, "handle");
        return new UserGroup(
                "S0" + handle.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""),
                handle,
                Json.text(row, "name"),
                Json.text(row, "description"),
                members(workspace, row.path("members")));
    }

    private static void plantChannel(Workspace workspace, JsonNode row) {
        String name = Json.text(row, "name");
        boolean closed = row.path("private").asBoolean(false);
        String id = "C0" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        workspace
                .channels()
                .add(new Channel(
                        id,
                        name,
                        closed ? Channel.Kind.PRIVATE : Channel.Kind.PUBLIC,
                        Json.text(row, "topic"),
                        Json.text(row, "purpose"),
                        members(workspace, row.path("members")),
                        Workspace.TEAM_ID));
        plantMessages(workspace, id, row);
    }

    private static List<String> members(Workspace workspace, JsonNode names) {
        if (names.asString("").equals("everyone")) {
            return workspace.people().all().stream()
                    .map(Person::id)
                    .filter(id -> !id.equals(Person.SLACKBOT))
                    .toList();
        }
        List<String> members = new ArrayList<>();
        Json.stringList(names).forEach(name -> members.add(id(workspace, name)));
        return members;
    }

    private static String id(Workspace workspace, String name) {
        return name.equals(BOT)
                ? workspace.app().user()
                : workspace
                        .people()
                        .find(name)
                        .orElseThrow(() -> new IllegalStateException("Nobody in this company is called " + name + "."))
                        .id();
    }

    private static void plantMessages(Workspace workspace, String channel, JsonNode row) {
        int[] order = {0};
        Json.each(row.path("messages")).forEach(written -> {
            Message parent = plantMessage(workspace, channel, written, null, order[0]++);
            Json.each(written.path("thread"))
                    .forEach(reply -> plantMessage(workspace, channel, reply, parent.ts(), order[0]++));
        });
        workspace.people().all().forEach(person -> workspace.messages().read(channel, person.id()));
    }

    private static Duration ago(JsonNode row) {
        String text = Json.text(row, "ago");
        try {
            return Duration.parse("PT" + text);
        } catch (DateTimeParseException no) {
            throw new IllegalStateException("\"ago\" is like 26H or 4H50M, not \"" + text + "\".", no);
        }
    }

    private static Message plantMessage(
            Workspace workspace, String channel, JsonNode row, @Nullable String threadTs, int order) {
        Message message = new Message(
                channel,
                workspace.timestamps().ago(ago(row), order),
                id(workspace, Json.text(row, "from")),
                Message.Kind.MESSAGE,
                Message.Body.of(Json.text(row, "text").strip()),
                threadTs,
                false,
                null,
                null,
                Map.of());
        workspace.messages().add(message);
        return message;
    }
}
