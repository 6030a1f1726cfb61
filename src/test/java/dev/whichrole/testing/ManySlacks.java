package dev.whichrole.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.http.WebExchange;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One Slack with several workspaces and an organisation in it. Each is a playground with the same people, channels and
 * numbers as the others; on the way, its id is put in the place of theirs, and what comes from the organisation is made to
 * look as it does there: {@code enterprise} in the place of {@code team}, which is null, and people of two workspaces.
 */
public final class ManySlacks implements AutoCloseable {
    public static final String SIGNING_SECRET = "one-secret-for-all";
    private static final String PLAYGROUNDS = "T0PLAYGROUND";
    /** The organisation's workspaces; what it does not say of itself is said of the first. */
    private static final List<String> WORKSPACES = List.of("T0NORTH", "T0SOUTH");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final String manifest;
    private final Map<String, Tenant> byId = new ConcurrentHashMap<>();
    private volatile @Nullable URI bot;
    private volatile BooleanSupplier working = () -> false;

    /** A workspace or organisation of this Slack. */
    public record Tenant(String id, Playground playground, Company company) {
        String token() {
            return "xoxb-of-" + id;
        }

        boolean organisation() {
            return id.startsWith("E");
        }
    }

    public ManySlacks(String manifest) {
        this.manifest = manifest;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/", this::call);
        server.createContext("/to/", this::deliver);
        server.start();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public URI apiUrl() {
        return at("/api/");
    }

    /** Another one, whose company is as it is on the first day. An id that begins with an E is an organisation's. */
    public Tenant add(String id) {
        var playground = Playground.start(PlaygroundSettings.of(manifest, Map.of())
                .known("xoxb-of-" + id, "", SIGNING_SECRET)
                .onPort(0));
        var tenant = new Tenant(id, playground, new Company(playground.url(), () -> working.getAsBoolean()));
        tenant.company().optionalScopes(true);
        byId.put(id, tenant);
        playground.connect(at("/to/" + id));
        return tenant;
    }

    /** Where the bot listens, and whether it is at work. */
    public void connect(URI requestUrl, BooleanSupplier atWork) {
        bot = requestUrl;
        working = atWork;
    }

    // The Web API

    private void call(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Map<String, String> form = WebExchange.form(body);
        if (method.equals("oauth.v2.access")) {
            answer(
                    exchange,
                    200,
                    access(byId.get(form.getOrDefault("code", ""))).toString());
            return;
        }
        String token = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("")
                .replaceFirst("^Bearer ", "");
        Optional<Tenant> whose =
                byId.values().stream().filter(one -> one.token().equals(token)).findFirst();
        if (whose.isEmpty()) {
            answer(exchange, 200, "{\"ok\":false,\"error\":\"invalid_auth\"}");
        } else {
            call(exchange, whose.get(), method, body);
        }
    }

    private void call(HttpExchange exchange, Tenant tenant, String method, String body) throws IOException {
        if (tenant.organisation() && method.equals("auth.teams.list")) {
            answer(exchange, 200, "{\"ok\":true,\"teams\":[{\"id\":\"T0NORTH\"},{\"id\":\"T0SOUTH\"}]}");
            return;
        }
        boolean ofOne = method.equals("usergroups.list") || method.equals("chat.scheduledMessages.list");
        if (tenant.organisation() && ofOne && !WebExchange.form(body).containsKey("team_id")) {
            answer(exchange, 200, "{\"ok\":false,\"error\":\"missing_argument\"}");
            return;
        }
        var request = HttpRequest.newBuilder(URI.create(tenant.playground().apiUrl() + method))
                .header("Authorization", "Bearer " + tenant.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<String> answer = send(request.build());
        for (String header : List.of("Retry-After", "x-oauth-scopes")) {
            answer.headers()
                    .firstValue(header)
                    .ifPresent(value -> exchange.getResponseHeaders().add(header, value));
        }
        answer(exchange, answer.statusCode(), toBot(tenant, answer.body()));
    }

    /** What a code is exchanged for: the code is the id. */
    private static JsonNode access(@Nullable Tenant tenant) {
        if (tenant == null) {
            return Json.object().put("ok", false).put("error", "invalid_code");
        }
        ObjectNode answer = Json.object()
                .put("ok", true)
                .put("access_token", tenant.token())
                .put("token_type", "bot")
                .put("scope", "commands,chat:write,users:read,usergroups:read")
                .put("bot_user_id", "U0WHICHROLE")
                .put("app_id", "A0WHICHROLE")
                .put("is_enterprise_install", tenant.organisation());
        ObjectNode whose = Json.object().put("id", tenant.id()).put("name", "The company " + tenant.id());
        answer.set(tenant.organisation() ? "enterprise" : "team", whose);
        answer.putNull(tenant.organisation() ? "team" : "enterprise");
        return answer;
    }

    // What Slack sends

    private void deliver(HttpExchange exchange) throws IOException {
        Tenant tenant = Objects.requireNonNull(
                byId.get(exchange.getRequestURI().getPath().substring("/to/".length())));
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String sent = translated(tenant, body);
        var headers = exchange.getRequestHeaders();
        String timestamp = headers.getFirst("X-Slack-Request-Timestamp");
        var request = HttpRequest.newBuilder(Objects.requireNonNull(bot, "connected first"))
                .header("Content-Type", headers.getFirst("Content-Type"))
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", new SlackSignature.Generator(SIGNING_SECRET).generate(timestamp, sent))
                .POST(HttpRequest.BodyPublishers.ofString(sent));
        for (String header : List.of("X-Slack-Retry-Num", "X-Slack-Retry-Reason")) {
            Optional.ofNullable(headers.getFirst(header)).ifPresent(value -> request.header(header, value));
        }
        HttpResponse<String> answer = send(request.build());
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
        answer(exchange, answer.statusCode(), answer.body());
    }

    private static String translated(Tenant tenant, String body) {
        if (body.startsWith("{")) {
            return toBot(tenant, body);
        }
        Map<String, String> form = new LinkedHashMap<>(WebExchange.form(body));
        if (form.containsKey("payload")) {
            form.put("payload", toBot(tenant, form.get("payload")));
        } else {
            form.put("team_id", tenant.organisation() ? WORKSPACES.get(0) : tenant.id());
            if (tenant.organisation()) {
                form.put("enterprise_id", tenant.id());
                form.put("is_enterprise_install", "true");
            }
        }
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String toBot(Tenant tenant, String json) {
        if (!tenant.organisation()) {
            return json.replace(PLAYGROUNDS, tenant.id());
        }
        JsonNode tree = Json.parse(json.replace(PLAYGROUNDS, WORKSPACES.get(0))).orElseThrow();
        ofOrganisation(tenant.id(), (ObjectNode) tree);
        return tree.toString();
    }

    private static void ofOrganisation(String id, ObjectNode payload) {
        if (payload.has("authorizations")) {
            payload.put("enterprise_id", id).putNull("team_id");
            ((ObjectNode) payload.path("authorizations").get(0))
                    .put("enterprise_id", id)
                    .putNull("team_id")
                    .put("is_enterprise_install", true);
        } else if (payload.has("is_enterprise_install")) {
            payload.putNull("team").put("is_enterprise_install", true);
            payload.putObject("enterprise").put("id", id).put("name", "The organisation");
        }
        if (payload.path("view").has("app_installed_team_id")) {
            ((ObjectNode) payload.path("view")).putNull("team_id").put("app_installed_team_id", id);
        }
        member(id, payload.path("user"));
        member(id, payload.at("/event/user"));
    }

    /** Everybody is of one of the two workspaces, and whoever is an admin is one of the organisation. */
    private static void member(String id, JsonNode user) {
        if (user instanceof ObjectNode person && person.has("profile")) {
            String home = WORKSPACES.get(Math.floorMod(Json.text(person, "id").hashCode(), WORKSPACES.size()));
            person.put("team_id", home);
            ObjectNode enterprise = person.putObject("enterprise_user")
                    .put("id", Json.text(person, "id"))
                    .put("enterprise_id", id)
                    .put("is_admin", person.path("is_admin").asBoolean())
                    .put("is_owner", false);
            enterprise.putArray("teams").add(home);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().putIfAbsent("Content-Type", List.of("application/json; charset=utf-8"));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        byId.values().forEach(tenant -> tenant.playground().close());
    }
}
