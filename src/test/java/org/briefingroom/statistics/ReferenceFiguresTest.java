package org.briefingroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.statistics.ReferenceClass.expected;
import static org.briefingroom.statistics.ReferenceClass.marks;
import static org.briefingroom.statistics.ReferenceClass.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the reference file, within its tolerance. */
class ReferenceFiguresTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theQuizAndItsItemsAreAsInTheReport(boolean weighted) {
        compare(marks(weighted), expected().get(weighted ? "weighted" : "unweighted"));
    }

    static Stream<JsonNode> edgeCases() {
        return StreamSupport.stream(expected().get("edge_cases").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("edgeCases")
    void theEdgeCasesAreAsInTheReport(JsonNode edgeCase) {
        compare(marks(edgeCase), edgeCase);
    }

    private static void compare(Marks marks, JsonNode expected) {
        compare(QuizFigures.of(marks), expected.get("quiz"));
        var items = ItemFigures.of(marks);
        int place = 0;
        for (var item : expected.get("items")) {
            compare(items.get(place++), item);
        }
        assertThat(place).isEqualTo(items.size());
    }

    private static void compare(QuizFigures quiz, JsonNode expected) {
        assertThat(quiz.learners()).isEqualTo(expected.get("s").intValue());
        same("mean", quiz.mean(), expected.get("average"));
        same("mean in percent", quiz.percent(quiz.mean()), expected.get("average_percent"));
        same("median", quiz.median(), expected.get("median"));
        same("median in percent", quiz.percent(quiz.median()), expected.get("median_percent"));
        same("deviation", quiz.deviation(), expected.get("standarddeviation"));
        same("deviation in percent", quiz.percent(quiz.deviation()), expected.get("standarddeviation_percent"));
        same("skewness", quiz.skewness(), expected.get("skewness"));
        same("kurtosis", quiz.kurtosis(), expected.get("kurtosis"));
        same("consistency", quiz.consistency(), expected.get("cic"));
        same("error ratio", quiz.errorRatio(), expected.get("errorratio"));
        same("standard error", quiz.standardError(), expected.get("standarderror"));
        same("standard error in percent", quiz.percent(quiz.standardError()), expected.get("standarderror_percent"));
    }

    private static void compare(ItemFigures item, JsonNode expected) {
        assertThat(item.learners()).isEqualTo(expected.get("s").intValue());
        same("facility", item.facility(), expected.get("facility"));
        same("variance", item.markVariance(), expected.get("markvariance"));
        same("variance of the rest", item.restVariance(), expected.get("othermarkvariance"));
        same("covariance", item.covariance(), expected.get("covariance"));
        same("greatest covariance", item.greatestCovariance(), expected.get("covariancemax"));
        same("covariance with the total", item.covarianceWithTotal(), expected.get("covariancewithoverallmark"));
        same("deviation", item.deviation(), expected.get("sd"));
        same("deviation in percent", item.deviationPercent(), expected.get("sd_percent"));
        assertThat(item.worksAgainst()).isEqualTo(expected.get("negcovar").intValue() == 1);
        same("discrimination", item.discrimination(), expected.get("discrimination_index"));
        same("efficiency", item.efficiency(), expected.get("discriminative_efficiency"));
        same("intended weight", item.intendedWeight(), expected.get("intended_weight"));
        same("effective weight", item.effectiveWeight(), expected.get("effective_weight"));
    }

    static IntStream items() {
        return IntStream.range(0, ReferenceClass.ITEMS.size());
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatIsToldBesidesTheReportIsMet(int item) {
        var expected = expected().get("item_extra").get(ReferenceClass.ITEMS.get(item)[0]);
        var marks = marks(false);
        double facility = ItemFigures.of(marks).get(item).facility();
        same("Wilson", Interval.ofShare(expected.get("n_correct").intValue(), marks.learners()), expected.get("p_wilson95"));
        same("guessing", Guessing.corrected(facility, 1.0 / ReferenceClass.options(item)), expected.get("p_corrected_for_guessing"));
        var correlation = Sample.correlation(marks.of(item), marks.others(item));
        same("correlation", correlation, expected.get("pointbiserial_item_rest"));
        same("Fisher", Interval.ofCorrelation(correlation, marks.learners()), expected.get("pointbiserial_item_rest_fisher95"));
        same("alpha without it", Reliability.without(marks, item), expected.get("alpha_if_deleted"));
        var groups = UpperLower.of(marks.totals());
        assertThat(groups.size()).isEqualTo(expected.get("upper_lower_27").get("group_size").intValue());
        same("upper less lower", groups.difference(marks.of(item)), expected.get("upper_lower_27").get("D_tiesplit"));
        same("upper", groups.upper(marks.of(item)) / groups.size(), expected.get("upper_lower_27").get("p_upper_tiesplit"));
        same("lower", groups.lower(marks.of(item)) / groups.size(), expected.get("upper_lower_27").get("p_lower_tiesplit"));
        compare(ReferenceClass.optionFigures(item), expected);
    }

    private static void compare(List<OptionFigures> options, JsonNode expected) {
        var omitted = options.get(options.size() - 1);
        assertThat(omitted.isOmitted()).isTrue();
        assertThat(omitted.count()).isEqualTo(expected.get("n_omitted").intValue());
        assertThat(options).filteredOn(OptionFigures::isFunctioning).hasSize(expected.get("n_functioning_distractors").intValue());
        long distractors = options.stream().filter(OptionFigures::isDistractor).count();
        same("distractors taken", 1 - (double) options.stream().filter(OptionFigures::isDead).count() / distractors, expected.get("distractor_efficiency"));
        int place = 0;
        for (var option : expected.get("options")) {
            if (!option.get("option").asText().matches("[A-Z]")) {
                continue;
            }
            var actual = options.get(place++);
            assertThat(actual.isKey()).isEqualTo(option.get("is_key").booleanValue());
            assertThat(actual.count()).isEqualTo(option.get("count").intValue());
            same("share", actual.share(), option.get("proportion"));
            same("rest of choosers", actual.meanRest(), option.get("mean_rest_of_choosers"));
            same("correlation", actual.correlation(), option.get("pointbiserial_vs_rest"));
            same("upper", actual.upper(), option.get("upper_tiesplit"));
            same("lower", actual.lower(), option.get("lower_tiesplit"));
            same("difference", actual.difference(), option.get("d_tiesplit"));
            assertThat(actual.isFunctioning()).isEqualTo(option.get("functioning").asBoolean(false));
        }
        assertThat(place).isEqualTo(options.size() - 1);
    }
}
