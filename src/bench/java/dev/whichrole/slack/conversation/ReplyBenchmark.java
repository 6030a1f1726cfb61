package dev.whichrole.slack.conversation;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.SlackWords;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.handbook.Role;
import dev.whichrole.jmh.MeanTime;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.WrittenResponse;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.slack.view.Message;
import dev.whichrole.slack.view.ResponsePayload;
import dev.whichrole.testing.Conversations;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;

/** What a card costs, step by step: heard, answered, rendered, written, and given as it was written before. */
public class ReplyBenchmark extends MeanTime {
    private final Conversation conversation = Conversations.ofNobodyInParticular();
    private final AnswerView view = new AnswerView(SlackWords.read().view(), Optional.empty());
    private final WrittenReplies replies = new WrittenReplies(conversation, view);
    private final PlainAsk asked = new PlainAsk(new Ask.ShowRole(Role.SRE), List.of());
    private final Reply reply = conversation.answer(asked);
    private final Message message = view.show(reply.answer(), reply.share());
    private final Person somebody = new Person(new TeamId("T0001"), new UserId("U2147483697"));
    private final Gson sdk = GsonFactory.createSnakeCase();

    @Benchmark
    public Heard hearCard() {
        return conversation.hear("sre", somebody);
    }

    @Benchmark
    public Heard hearComparison() {
        return conversation.hear("sre vs devops", somebody);
    }

    @Benchmark
    public Heard hearSituation() {
        return conversation.hear("the pods crash after every deploy, who helps?", somebody);
    }

    @Benchmark
    public Reply answer() {
        return conversation.answer(asked);
    }

    @Benchmark
    public Message render() {
        return view.show(reply.answer(), reply.share());
    }

    @Benchmark
    public String json() {
        return ResponsePayload.privately(message).json();
    }

    @Benchmark
    public String jsonBySdk() {
        return sdk.toJson(ResponsePayload.privately(message));
    }

    @Benchmark
    public WrittenResponse kept() {
        return replies.of(asked, false);
    }
}
