package dev.whichrole.slack.message.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape a message comes in, in Slack's JSON with single quotes, and what a person sees of it. */
class MessageReaderTest {
    private static Arguments of(String json, String seen) {
        return Arguments.of(json, seen);
    }

    static List<Arguments> texts() {
        return List.of(
                of("sre vs devops :thinking_face:", "sre vs devops"),
                of(":wave::skin-tone-3: sre", "sre"),
                of(":tada::tada: thanks", "thanks"),
                of("from 10:30:45 in ns:default:pod", "from 10:30:45 in ns:default:pod"),
                of("a &lt; b &amp;amp; c", "a < b &amp; c"),
                of("ask <@U0ANA> or <@U0BEN|ben> in <#C0INFRA|infra>", "ask or @ben in #infra"),
                of("too small :fire: for the :globe_with_meridians: <@U0ANA> network", "too small for the network"),
                of("<C0SECRET|> <#C0SECRET> <!subteam^S0SRE> pods", "pods"),
                of("<!subteam^S0SRE|@sre-team> <!here>", "@sre-team @here"),
                of("<https://a.example|the graph> <https://b.example/x>", "the graph https://b.example/x"),
                of("<!date^1392734382^{date}|Feb 18> at noon", "Feb 18 at noon"),
                of(
                        "*infra* vs _sre_, `kubectl get` and ~never~ snake_case 2*3*4",
                        "infra vs sre, kubectl get and never snake_case 2*3*4"),
                of("This content can't be displayed.", ""),
                of("This content can\u2019t be displayed.", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_read_as_it_is_seen(String text, String seen) {
        var message = new JsonObject();
        message.addProperty("text", text);
        assertThat(MessageReader.read(message).whole()).isEqualTo(seen);
    }

    static List<Arguments> blocks() {
        return List.of(
                of("{'type':'section','text':{'type':'mrkdwn','text':'*Disk* &gt; 90 %'}}", "Disk > 90 %"),
                of(
                        "{'type':'section','fields':[{'type':'mrkdwn','text':'Service'},{'type':'plain_text','text':'checkout'}]}",
                        "Service\ncheckout"),
                of(
                        "{'type':'section','text':{'type':'plain_text','text':'Node'},'accessory':{'type':'image','alt_text':'a graph'}}",
                        "Node\na graph"),
                of(
                        "{'type':'section','text':{'type':'plain_text','text':'Node'},'accessory':{'type':'button','text':{'type':'plain_text','text':'Silence'}}}",
                        "Node"),
                of(
                        "{'type':'section','text':{'type':'plain_text','text':'prod'},'accessory':{'type':'button','text':{'type':'plain_text','text':'Acknowledge the SLO burn'}}}",
                        "prod\nAcknowledge the SLO burn"),
                of(
                        "{'type':'call','call_id':'R1','call':{'v1':{'name':'Incident 12 war room'}}}",
                        "Incident 12 war room"),
                of("{'type':'call','call_id':'R1','call':{'v1':{'title':'Checkout is down'}}}", "Checkout is down"),
                of("{'type':'header','text':{'type':'plain_text','text':'Firing :fire:','emoji':true}}", "Firing"),
                of(
                        "{'type':'context','elements':[{'type':'image','alt_text':'Grafana'},{'type':'mrkdwn','text':'since noon'}]}",
                        "Grafana\nsince noon"),
                of("{'type':'divider'}", ""),
                of(
                        "{'type':'image','image_url':'https://a.example/x.png','alt_text':'Latency','title':{'type':'plain_text','text':'Latency'}}",
                        "Latency"),
                of(
                        "{'type':'input','label':{'type':'plain_text','text':'What broke?'},'hint':{'type':'plain_text','text':'be brief'},'element':{'type':'plain_text_input','placeholder':{'type':'plain_text','text':'words'}}}",
                        "What broke?"),
                of(
                        "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'Restart'}},{'type':'static_select','options':[{'text':{'type':'plain_text','text':'hidden'}}]}]}",
                        "Restart"),
                of(
                        "{'type':'actions','elements':[{'type':'radio_buttons','options':[{'text':{'type':'mrkdwn','text':'eu'},'value':'v1'},{'text':{'type':'mrkdwn','text':'us'},'description':{'type':'plain_text','text':'slow'}}]}]}",
                        "eu\nus\nslow"),
                of("{'type':'context_actions','elements':[{'type':'feedback_buttons'}]}", ""),
                of("{'type':'markdown','text':'**Root cause**: DNS'}", "**Root cause**: DNS"),
                of(
                        "{'type':'table','rows':[[{'type':'raw_text','text':'pod'},{'type':'raw_number','value':3}],[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'api'}]}]},{'type':'raw_text','text':'down'}]]}",
                        "pod, 3\napi, down"),
                of(
                        "{'type':'data_table','caption':'Errors','rows':[[{'type':'raw_text','text':'code'}],[{'type':'raw_text','text':'503'}]]}",
                        "Errors\ncode\n503"),
                of(
                        "{'type':'data_visualization','title':'Load','chart':{'type':'pie','segments':[{'label':'cpu','value':3}]}}",
                        "Load\ncpu"),
                of(
                        "{'type':'card','icon':{'type':'image','alt_text':'x'},'title':{'type':'plain_text','text':'Deploy'},'subtitle':{'type':'plain_text','text':'staging'},'body':{'type':'mrkdwn','text':'stuck'},'subtext':{'type':'plain_text','text':'late'},'actions':[{'type':'button','text':{'type':'plain_text','text':'Go'}}]}",
                        "Deploy\nstaging\nstuck\nlate"),
                of(
                        "{'type':'carousel','elements':[{'type':'card','title':{'type':'plain_text','text':'One'}},{'type':'card','title':{'type':'plain_text','text':'Two'}}]}",
                        "One\nTwo"),
                of(
                        "{'type':'container','title':{'type':'plain_text','text':'Box'},'child_blocks':[{'type':'section','text':{'type':'mrkdwn','text':'inside'}}]}",
                        "Box\ninside"),
                of("{'type':'alert','level':'error','text':{'type':'mrkdwn','text':'Quota used up'}}", "Quota used up"),
                of(
                        "{'type':'task_card','task_id':'t1','title':'Drain the node','status':'error','details':{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'it hangs'}]}]}}",
                        "Drain the node\nit hangs"),
                of(
                        "{'type':'plan','title':'Move','tasks':[{'type':'task_card','task_id':'t1','title':'Copy'}]}",
                        "Move\nCopy"),
                of(
                        "{'type':'video','title':{'type':'plain_text','text':'Demo'},'alt_text':'a screen','author_name':'Ana','video_url':'https://v.example'}",
                        "Demo\na screen"),
                of("{'type':'file','external_id':'ABCD','source':'remote'}", ""),
                of("{'type':'call','call_id':'R1'}", ""),
                of(
                        "{'type':'tomorrows','title':'New','text':{'type':'mrkdwn','text':'words'},'blocks':[{'type':'header','text':{'type':'plain_text','text':'deep'}}],'weird':[[1]]}",
                        "New\nwords\ndeep"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void a_block_says_what_it_shows(String block, String seen) {
        assertThat(read("{'text':\"This content can't be displayed.\",'blocks':[" + block + "]}")
                        .whole())
                .isEqualTo(seen);
    }

    static List<Arguments> richTexts() {
        return List.of(
                of(
                        "{'type':'rich_text_section','elements':[{'type':'text','text':'a < b & ','style':{'bold':true}},{'type':'link','url':'https://a.example','text':'graph'},{'type':'emoji','name':'eyes'}]}",
                        "a < b & graph"),
                of(
                        "{'type':'rich_text_section','elements':[{'type':'user','user_id':'U0ANA'},{'type':'text','text':'see'},{'type':'channel','channel_id':'C0X'},{'type':'usergroup','usergroup_id':'S0X'},{'type':'team','team_id':'T0X'},{'type':'broadcast','range':'here'}]}",
                        "see @here"),
                of(
                        "{'type':'rich_text_section','elements':[{'type':'link','url':'https://a.example'},{'type':'text','text':' '},{'type':'date','timestamp':1,'format':'{date}','fallback':'today'},{'type':'text','text':' '},{'type':'color','value':'#F00'}]}",
                        "https://a.example today #F00"),
                of(
                        "{'type':'rich_text_list','style':'bullet','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'pods crash'}]},{'type':'rich_text_section','elements':[{'type':'text','text':'since noon'}]}]}",
                        "• pods crash\n• since noon"),
                of("{'type':'rich_text_quote','elements':[{'type':'text','text':'it works here'}]}", "it works here"),
                of(
                        "{'type':'rich_text_preformatted','elements':[{'type':'text','text':'ERROR :fire: x\\ny'}]}",
                        "ERROR x\ny"),
                of("{'type':'rich_text_tomorrow','elements':[{'type':'hologram','text':'words'}]}", "words"));
    }

    @ParameterizedTest
    @MethodSource("richTexts")
    void rich_text_says_what_it_shows(String element, String seen) {
        assertThat(read("{'blocks':[{'type':'rich_text','elements':[" + element + "]}]}")
                        .whole())
                .isEqualTo(seen);
    }

    static List<Arguments> attachments() {
        return List.of(
                of(
                        "{'pretext':'New alert','title':'High latency','title_link':'https://x','text':'p99 &gt; 2s','fields':[{'title':'Service','value':'checkout','short':true}],'fallback':'High latency on checkout','author_name':'Grafana','footer':'v9'}",
                        "New alert\nHigh latency\np99 > 2s\nService: checkout"),
                of("{'fallback':'Disk full on db-1','color':'danger'}", "Disk full on db-1"),
                of(
                        "{'fallback':'[no preview available]','blocks':[{'type':'section','text':{'type':'mrkdwn','text':'nested'}}]}",
                        "nested"),
                of("{'fallback':'[no preview available]'}", ""),
                of(
                        "{'is_share':true,'is_msg_unfurl':true,'from_url':'https://x','author_name':'Ben Okafor','text':'our deploy is stuck','fallback':'[Nov 28th, 2026 9:41 AM] Ben Okafor: our deploy is stuck','message_blocks':[{'message':{'blocks':[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'our deploy is stuck'}]}]}]}}],'footer':'Posted in #general'}",
                        "our deploy is stuck"),
                of(
                        "{'is_share':true,'author_name':'Ben','fallback':'[Nov 28th, 2026 9:41 AM] Ben Okafor: our deploy is stuck'}",
                        "our deploy is stuck"),
                of(
                        "{'is_share':true,'text':'','message_blocks':[{'message':{'blocks':[],'attachments':[{'title':'Deep alert'}]}}]}",
                        "Deep alert"),
                of(
                        "{'text':'log','files':[{'name':'x.txt','title':'pod log','mode':'snippet','preview':'OOMKilled'}]}",
                        "log\npod log\nOOMKilled"),
                of("{'preview':{'title':{'type':'plain_text','text':'A list'}}}", "A list"));
    }

    @ParameterizedTest
    @MethodSource("attachments")
    void an_attachment_says_what_it_shows_and_not_who_made_it(String attachment, String seen) {
        var words = read("{'text':'','attachments':[" + attachment + "]}");
        assertThat(words.attached()).isEqualTo(seen);
        assertThat(words.written()).isEmpty();
    }

    static List<Arguments> files() {
        return List.of(
                of("{'name':'outage_report.pdf','title':'outage_report.pdf'}", "outage report"),
                of("{'name':'image.png','title':'image.png'}", ""),
                of("{'name':'IMG_2234.HEIC'}", ""),
                of("{'name':'Screenshot 2026-11-28 at 10.11.12.png'}", ""),
                of("{'name':'Screen Shot 2026-11-28 at 9.05 PM.png','alt_txt':'a red build'}", "a red build"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_named_if_somebody_named_it(String file, String seen) {
        assertThat(read("{'text':'','files':[" + file + "]}").files()).isEqualTo(seen);
    }

    @Test
    void text_and_blocks_that_say_the_same_are_said_once() {
        assertThat(read("{'text':'the *deploy* is stuck thanks:tada:','blocks':["
                                + section("the deploy is stuck, thanks") + "]}")
                        .whole())
                .isEqualTo("the deploy is stuck, thanks");
        assertThat(read("{'text':'Alert: disk full on db-1','blocks':[" + section("Alert") + "]}")
                        .whole())
                .isEqualTo("Alert: disk full on db-1");
    }

    @Test
    void text_and_blocks_that_say_different_things_are_both_said() {
        assertThat(read("{'text':'Disk full','blocks':[" + section("Since noon, on db-1") + "]}")
                        .whole())
                .isEqualTo("Disk full\nSince noon, on db-1");
    }

    @Test
    void rich_text_takes_names_from_the_text() {
        assertThat(
                        read("{'text':'who owns <#C0PAY|payments>?','blocks':[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'who owns '},{'type':'channel','channel_id':'C0PAY'},{'type':'text','text':'?'}]}]}]}")
                                .whole())
                .isEqualTo("who owns #payments?");
    }

    @Test
    void a_link_s_preview_is_kept_apart() {
        var words = read(
                "{'text':'see <https://a.example>','attachments':[{'from_url':'https://a.example','title':'A page'}]}");
        assertThat(words.meant()).isEqualTo("see https://a.example");
        assertThat(words.whole()).isEqualTo("see https://a.example\nA page");
    }

    @Test
    void what_is_of_no_known_shape_is_passed_over() {
        assertThat(read("{'text':7,'blocks':'none','attachments':[null,3,[]],'files':{}}")
                        .whole())
                .contains("7");
        assertThat(read("{'blocks':[null,{'type':null},{'type':'rich_text','elements':null}]}")
                        .whole())
                .isEmpty();
    }

    @Test
    void a_message_of_the_sdk_is_read_the_same() {
        String json = "{'text':'','blocks':[" + section("pods crash")
                + ",{'type':'unheard_of','text':{'type':'mrkdwn','text':'x'}}],'attachments':[{'title':'Alert','fields':[{'title':'a','value':'b'}]}]}";
        Message message = GsonFactory.createSnakeCase().fromJson(json, Message.class);
        assertThat(MessageReader.whole(message)).isEqualTo("pods crash\nAlert\na: b");
    }

    private static String section(String text) {
        return "{'type':'section','text':{'type':'mrkdwn','text':'" + text + "'}}";
    }

    private static MessageWords read(String json) {
        return MessageReader.read(JsonParser.parseString(json));
    }
}
