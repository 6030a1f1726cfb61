package dev.whichrole.slack.view;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.conversationsSelect;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.block.element.BlockElements.usersSelect;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.UserId;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.SettingsAction;
import dev.whichrole.workspace.SettingsForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings as a modal. What was {@link Opened} goes with it in {@code private_metadata}.
 */
public final class SettingsModal {
    /** What the modal is known by when it comes back. */
    public static final String ID = "settings.save";

    /** A menu has room for so many groups. */
    private static final int MOST_GROUPS = 100;

    private static final int LONGEST_OPTION = 75;
    private static final int LONGEST_TERMS = 3_000;

    private final Words words;
    private final AnswerView answers;

    /** What the modal says. Written in {@code content/slack.yaml}. */
    public record Words(
            String title,
            String save,
            String close,
            Phrase role,
            String channel,
            String channelHint,
            String person,
            String group,
            String groupsUnknown,
            String groupsNotNow,
            String greetings,
            String greeting,
            String daySeven,
            String greetingText,
            String greetingTextHint,
            String preview,
            String terms,
            String termsHint) {}

    /**
     * How the modal was opened.
     *
     * @param edition names the field of terms: Slack keeps what was typed into a field of the same name, so a field whose
     *     text the bot has changed gets another
     * @param version of the preferences that it shows
     */
    public record Opened(int edition, String version) {
        private static final Pattern CODE = Pattern.compile("(\\d{1,9}) (.*)");

        String code() {
            return edition + " " + version;
        }

        /** A code that was never one is of no version, so nothing is saved by it. */
        static Opened read(String code) {
            Matcher read = CODE.matcher(code);
            return read.matches() ? new Opened(Integer.parseInt(read.group(1)), read.group(2)) : new Opened(0, "");
        }

        /** The same modal after the bot has changed what it shows. */
        public Opened changed(String newVersion) {
            return new Opened(edition + 1, newVersion);
        }
    }

    /**
     * The user groups to choose from.
     *
     * @param known by name; empty if Slack does not tell
     * @param granted whether the app may see them at all
     */
    public record Groups(Optional<Map<GroupId, String>> known, boolean granted) {}

    public SettingsModal(Words words, AnswerView answers) {
        this.words = words;
        this.answers = answers;
    }

    /**
     * The settings, filled in.
     *
     * @param names what each role is called
     * @param objections what people said was not right
     */
    public View of(SettingsForm form, Map<Role, String> names, Groups groups, Answer objections, Opened opened) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Role role : Role.values()) {
            blocks.addAll(of(role, String.valueOf(names.get(role)), form.row(role), groups.known()));
        }
        if (groups.known().isEmpty()) {
            String why = groups.granted() ? words.groupsNotNow() : words.groupsUnknown();
            blocks.add(context(c -> c.elements(List.of(plainText(why)))));
        }
        blocks.add(divider());
        blocks.add(optional(SettingsInput.SWITCHES, words.greetings(), switches(form)));
        blocks.add(greetingText(form.greetingText()));
        blocks.add(actions(List.of(button(b -> b.text(plainText(words.preview()))
                .actionId(SettingsAction.PREVIEW.id())
                .value("preview")))));
        blocks.add(terms(form.terms(), opened.edition()));
        blocks.add(divider());
        blocks.addAll(answers.blocks(objections));
        return new ModalForm(ID, words.title(), words.save(), words.close()).remembering(opened.code(), blocks);
    }

    private List<LayoutBlock> of(Role role, String name, SettingsForm.Row row, Optional<Map<GroupId, String>> groups) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(section(s -> s.text(AnswerView.mrkdwn(
                Mrkdwn.square(role) + " *" + Mrkdwn.of(words.role().with("role", name)) + "*"))));
        blocks.add(hinted(
                "channel." + role.id(),
                words.channel(),
                words.channelHint(),
                conversationsSelect(c -> c.actionId("channel")
                        .filter(ConversationsFilter.builder()
                                .include(List.of("public", "private"))
                                .build())
                        .initialConversation(row.channel().map(ChannelId::value).orElse(null)))));
        blocks.add(optional(
                "person." + role.id(),
                words.person(),
                usersSelect(u -> u.actionId("person")
                        .initialUser(row.person().map(UserId::value).orElse(null)))));
        groups.filter(known -> !known.isEmpty())
                .map(known -> optional("group." + role.id(), words.group(), group(row, known)))
                .ifPresent(blocks::add);
        return blocks;
    }

    private static BlockElement group(SettingsForm.Row row, Map<GroupId, String> groups) {
        List<OptionObject> options = groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> !row.group().equals(Optional.of(group.getKey()))))
                .limit(MOST_GROUPS)
                .map(group -> option(
                        plainText(clipped(group.getValue())), group.getKey().value()))
                .toList();
        var chosen = options.stream()
                .filter(option -> row.group()
                        .map(GroupId::value)
                        .filter(option.getValue()::equals)
                        .isPresent())
                .findFirst()
                .orElse(null);
        return staticSelect(s -> s.actionId("group").options(options).initialOption(chosen));
    }

    private static String clipped(String name) {
        return name.length() <= LONGEST_OPTION ? name : name.substring(0, LONGEST_OPTION - 1) + "…";
    }

    private BlockElement switches(SettingsForm form) {
        var greeting = option(plainText(words.greeting()), SettingsInput.GREETING);
        var daySeven = option(plainText(words.daySeven()), SettingsInput.DAY_SEVEN);
        List<OptionObject> on = Stream.of(
                        form.greeting() ? Stream.of(greeting) : Stream.<OptionObject>of(),
                        form.daySeven() ? Stream.of(daySeven) : Stream.<OptionObject>of())
                .flatMap(options -> options)
                .toList();
        return checkboxes(c -> c.actionId(SettingsInput.SWITCHES)
                .options(List.of(greeting, daySeven))
                .initialOptions(on.isEmpty() ? null : on));
    }

    private InputBlock greetingText(String text) {
        return hinted(
                SettingsInput.GREETING_TEXT,
                words.greetingText(),
                words.greetingTextHint(),
                plainTextInput(p -> p.actionId(SettingsInput.GREETING_TEXT)
                        .multiline(true)
                        .maxLength(Preferences.LONGEST_GREETING)
                        .initialValue(text.isEmpty() ? null : text)));
    }

    private InputBlock terms(String terms, int edition) {
        return input(i -> i.blockId(SettingsInput.termsBlock(edition))
                .label(plainText(words.terms()))
                .hint(plainText(words.termsHint()))
                .optional(true)
                .element(plainTextInput(p -> p.actionId("terms")
                        .multiline(true)
                        .maxLength(LONGEST_TERMS)
                        .initialValue(terms.isEmpty() ? null : terms))));
    }

    private static InputBlock hinted(String blockId, String label, String hint, BlockElement element) {
        InputBlock input = optional(blockId, label, element);
        input.setHint(plainText(hint));
        return input;
    }

    private static InputBlock optional(String blockId, String label, BlockElement element) {
        return input(
                i -> i.blockId(blockId).label(plainText(label)).optional(true).element(element));
    }
}
