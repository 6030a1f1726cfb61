package dev.whichrole.playground.workspace;

import dev.whichrole.playground.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The company as it is on the first morning, from {@code playground-seed.yaml}. */
final class Seed {
    private static final String BOT = "bot";

    private final JsonNode file;

    private Seed(JsonNode file) {
        this.file = file;
    }

    static Seed read() {
        return new Seed(Json.yamlResource("/playground-seed.yaml"));
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
                Person.Part.NEWCOMER);
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
                Person.Standing.valueOf(standing.toUpperCase(Locale.ROOT)),
                Person.Part.CAST);
    }

    private static Person slackbot() {
        return new Person(
                Person.SLACKBOT, "slackbot", "Slackbot", "", "616061", Person.Standing.MEMBER, Person.Part.CAST);
    }

    private static Person bot(App app) {
        String name = app.manifest().botName();
        return new Person(
                app.user(), name, app.manifest().name(), "App", "4A4A4A", Person.Standing.BOT, Person.Part.CAST);
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
                        .orElseThrow(() -> new IllegalStateException("No " + name))
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

    private static Message plantMessage(
            Workspace workspace, String channel, JsonNode row, @Nullable String threadTs, int order) {
        Message message = new Message(
                channel,
                workspace.timestamps().ago(Duration.parse("PT" + Json.text(row, "ago")), order),
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
