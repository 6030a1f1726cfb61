package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import dev.whichrole.answer.Answer;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Frame;
import dev.whichrole.slack.view.Message;
import dev.whichrole.slack.view.QuestionModal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot as Slack meets it: every command, click and event has its listener here, and every request, over HTTP or a
 * socket, comes through {@link #run}, which never throws.
 */
public final class SlackBot {
    private static final Logger log = LoggerFactory.getLogger(SlackBot.class);
    private static final Pattern NUMBER = Pattern.compile("\\.\\d+$");

    private final App app;
    private final SlackWords words;
    private final AnswerView view;
    private final Registered registered = new Registered();
    private final Names names;
    private final Map<String, BiFunction<Click, Context, Response>> clicks = new HashMap<>();

    /** Wires the listeners. Nothing is sent to Slack yet. */
    public SlackBot(
            Slack slack,
            String botToken,
            SlackWords words,
            Features features,
            Frame frame,
            Claims claims,
            Background background) {
        this.words = words;
        this.view = new AnswerView(words.view());
        this.names = new Names();
        this.app = new App(config(slack), new ArrayList<>(List.of(new SingleWorkspace(botToken))));
        var gateway = new SlackGateway(slack, new Pacer(Duration.ofSeconds(1)));
        var delivery = new Delivery(view, frame, gateway, new Once(claims, background));
        var conversation = new Conversation(features, names);
        command("/whichrole", new Commands(conversation, delivery, names)::whichrole);
        var debates = new Debates(features.triage(), new SlackReader(slack, gateway), names, words.debate());
        listen(new Events(conversation, debates, delivery));
        listen(new Clicks(conversation, delivery));
        listen(new QuizClicks(features.quiz(), features.profiles(), delivery, names));
        listen(new TriageClicks(features, conversation, delivery));
        listen(new AskThere(features.desk(), words.askThere(), delivery));
        listen(new MessageShortcut(conversation, delivery, names));
        listen(new QuizShortcut(features.quiz(), delivery, names));
        app.blockAction(Pattern.compile(".*"), (request, context) -> click(request));
    }

    private void listen(Events events) {
        event(AppMentionEvent.TYPE_NAME, AppMentionEvent.class, events::mention);
        event(MessageEvent.TYPE_NAME, MessageEvent.class, events::message);
    }

    private void listen(Clicks buttons) {
        clicks.put("explain.show", buttons::show);
        clicks.put("explain.beside", buttons::beside);
        clicks.put(AnswerView.SHARE, buttons::share);
    }

    private void listen(QuizClicks buttons) {
        clicks.put(QuizAction.START.id(), buttons::start);
        QuizAction.STEPS.forEach(action -> clicks.put(action.id(), buttons::step));
        clicks.put(QuizAction.COUNT.id(), buttons::count);
        clicks.put(QuizAction.UNCOUNT.id(), buttons::uncount);
        clicks.put(QuizAction.SHOW.id(), buttons::show);
    }

    private void listen(TriageClicks buttons) {
        clicks.put("triage.wrong", buttons::wrong);
        clicks.put("triage.right", buttons::right);
        clicks.put("triage.send", buttons::send);
        clicks.put("triage.back", buttons::back);
    }

    private void listen(AskThere asking) {
        clicks.put("triage.ask", asking::open);
        app.viewSubmission(QuestionModal.ID, asking::post);
    }

    private void listen(MessageShortcut shortcut) {
        app.messageShortcut(MessageShortcut.ID, (request, context) -> shortcut.run(request));
        registered.shortcuts().add(MessageShortcut.ID);
    }

    private void listen(QuizShortcut shortcut) {
        app.globalShortcut(QuizShortcut.ID, shortcut::run);
        registered.shortcuts().add(QuizShortcut.ID);
    }

    private void command(String name, SlashCommandHandler listener) {
        app.command(name, listener);
        registered.commands().add(name);
    }

    private <E extends Event> void event(String type, Class<E> event, BoltEventHandler<E> listener) {
        app.event(event, listener);
        registered.events().add(type);
    }

    /** What is listened to, by name. */
    public Registered registered() {
        return registered;
    }

    /** Requests are verified before they get here, and everything Slack sends is acknowledged, handled or not. */
    private static AppConfig config(Slack slack) {
        return AppConfig.builder()
                .slack(slack)
                .requestVerificationEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .subtypedMessageEventsAutoAckEnabled(true)
                .unmatchedRequestHandler(request -> Response.ok())
                .build();
    }

    /** What Bolt needs to parse requests. */
    public AppConfig config() {
        return app.config();
    }

    private Response click(BlockActionRequest request) {
        var action = request.getPayload().getActions().get(0);
        var listener = clicks.get(NUMBER.matcher(action.getActionId()).replaceFirst(""));
        if (listener == null || action.getValue() == null) {
            return Response.ok();
        }
        Click click = Click.of(request.getPayload());
        names.saw(click.person(), click.name());
        return listener.apply(click, request.getContext());
    }

    /**
     * Runs a verified request. A fault in the bot never becomes a fault of the asker: a command gets a private apology
     * with a code to look for in the log, an event is asked for again with a 500.
     */
    public Response run(Request<?> request) {
        try {
            return app.run(request);
        } catch (Exception e) {
            String code = UUID.randomUUID().toString().substring(0, 8);
            log.error("Request {} of type {} failed", code, request.getRequestType(), e);
            return request.getRequestType() == RequestType.Command ? Acks.json(apology(code)) : failure(request);
        }
    }

    private Reply apology(String code) {
        Message message = view.render(Answer.titled(words.trouble().broken().with("code", code)), Frame.plain());
        return Reply.privately(message);
    }

    private static Response failure(Request<?> request) {
        return request.getRequestType() == RequestType.Event ? Response.error(500) : Response.ok();
    }
}
