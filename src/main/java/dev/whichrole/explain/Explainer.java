package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.TermExamples;
import dev.whichrole.handbook.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers every ask about the roles. The same ask always gets the same answer. */
public final class Explainer {
    private final ExplainWords words;
    private final RoleAnswers roles;
    private final CompareAnswers comparisons;
    private final PictureAnswers pictures;
    private final HelpAnswers help;
    private final GlossaryAnswers glossary;
    private final FieldAnswers fields;
    private final PathAnswers paths;
    private final HiringAnswers hiring;
    private final TopicAnswers topics;
    private final ExplainButtons buttons;

    /** An explainer of what the handbook and the glossary hold, in these words, and of topics of their own. */
    public Explainer(
            Handbook handbook, Glossary glossary, TermExamples examples, List<Topic> topics, ExplainWords words) {
        this.words = words;
        this.buttons = new ExplainButtons(handbook, glossary, words);
        this.glossary = new GlossaryAnswers(glossary, examples, handbook, words, buttons);
        this.fields = new FieldAnswers(handbook, words, buttons);
        this.hiring = new HiringAnswers(handbook, words, buttons);
        this.topics = new TopicAnswers(topics, handbook, words.answers());
        this.roles = new RoleAnswers(handbook, words, buttons);
        this.comparisons = new CompareAnswers(handbook, words, buttons);
        this.pictures = new PictureAnswers(handbook, words, buttons);
        this.help = new HelpAnswers(handbook, words, buttons);
        this.paths = new PathAnswers(handbook, words, buttons, comparisons);
    }

    /** The answer to what was heard, with a note on every word that was corrected. */
    public Answer answer(Heard heard) {
        Answer answer = answer(heard.ask());
        for (Heard.Correction correction : heard.corrections()) {
            answer = answer.plus(new Part.Note(
                    words.corrected().with(Map.of("typed", correction.typed(), "meant", correction.meant()))));
        }
        return answer;
    }

    /** The four in short, where there is more on the page than that. */
    public Answer glance() {
        return help.glance();
    }

    /** An answer to something else, with a word on the asks that may have been meant. */
    public Answer suggesting(Answer answer, List<Ask> meant) {
        return help.suggesting(answer, meant);
    }

    /** An answer with the way to what else may have been meant, if there is any. */
    public Answer besides(Answer answer, List<Ask> others) {
        return others.isEmpty() ? answer : help.besides(answer, others);
    }

    /** What each of these asks is answered with, in a line, and the way there: for a question that is only like them. */
    public Answer guessing(List<Ask> like) {
        return help.guessing(like, this::answer);
    }

    /**
     * The answer to an ask about the roles.
     *
     * @throws IllegalStateException for any other ask
     */
    public Answer answer(Ask ask) {
        // Java 17 cannot switch over a sealed type; the test that walks all asks stands in for the compiler.
        if (ask instanceof Ask.ShowRole show) {
            return roles.card(show.role());
        } else if (ask instanceof Ask.ShowCell show) {
            return roles.cell(show.role(), show.level());
        } else if (ask instanceof Ask.ShowLevel show) {
            return roles.level(show.level());
        } else if (ask instanceof Ask.Compare compare) {
            return comparisons.of(compare.roles());
        } else if (ask instanceof Ask.CompareAt compare) {
            return comparisons.at(compare.roles(), compare.level(), roles);
        } else if (ask instanceof Ask.ShowCommon show) {
            return comparisons.inCommon(show.one(), show.other());
        } else if (ask instanceof Ask.ShowField show) {
            return fields.of(show.roles(), show.field());
        }
        return page(ask);
    }

    private Answer page(Ask ask) {
        if (ask instanceof Ask.ShowMap) {
            return pictures.map();
        } else if (ask instanceof Ask.ShowTrain) {
            return pictures.train();
        } else if (ask instanceof Ask.ShowStartup) {
            return pictures.startup();
        } else if (ask instanceof Ask.Help) {
            return help.help();
        } else if (ask instanceof Ask.ShowTerm show) {
            return glossary.term(show.name());
        } else if (ask instanceof Ask.ExplainTerm explain) {
            return glossary.inPractice(explain.name());
        } else if (ask instanceof Ask.CompareTerms compare) {
            return glossary.beside(compare.names());
        } else if (ask instanceof Ask.ShowGlossary) {
            return glossary.all();
        } else if (ask instanceof Ask.ShowTermsOf show) {
            return glossary.of(show.role());
        } else if (ask instanceof Ask.ShowTopic show) {
            return topics.page(show, buttons::typed);
        }
        return path(ask);
    }

    private Answer path(Ask ask) {
        if (ask instanceof Ask.ShowLadder show) {
            return paths.ladder(show.role(), show.levels());
        } else if (ask instanceof Ask.ShowPath show) {
            return paths.path(show.from(), show.to());
        } else if (ask instanceof Ask.Become become) {
            return paths.become(become.role(), become.level());
        } else if (ask instanceof Ask.Hiring hiring) {
            return this.hiring.of(hiring.role());
        }
        throw new IllegalStateException("no answer for " + ask);
    }

    /** The word of the glossary that somebody means by this; empty if it is none. */
    public Optional<String> term(String written) {
        return glossary.find(written);
    }

    /** Every page that is nothing but words. */
    public Collection<Topic> topics() {
        return topics.all();
    }

    /** Whom a topic is for. */
    public Topic.Kind kind(Ask.ShowTopic topic) {
        return topics.named(topic.name()).kind();
    }

    /** The one role that an answer is about; empty if it is about several or none. */
    public Optional<Role> about(Ask ask) {
        if (ask instanceof Ask.ShowRole show) {
            return Optional.of(show.role());
        } else if (ask instanceof Ask.ShowCell show) {
            return Optional.of(show.role());
        } else if (ask instanceof Ask.ShowTerm show) {
            return glossary.roleOf(show.name());
        } else if (ask instanceof Ask.ExplainTerm explain) {
            return glossary.roleOf(explain.name());
        }
        return Optional.empty();
    }
}
