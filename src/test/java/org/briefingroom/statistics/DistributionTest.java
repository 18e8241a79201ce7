package org.briefingroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.briefingroom.statistics.Distribution.Bar;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void eachNumberOfWholeMarksHasABar() {
        var distribution = Distribution.of(ReferenceClass.marks(false));
        assertThat(distribution.isWhole()).isTrue();
        assertThat(distribution.bars()).extracting(Bar::learners).containsExactly(0, 0, 1, 2, 5, 2, 13, 12, 8, 5, 8, 4, 0);
    }

    @Test
    void partsOfMarksAreGathered() {
        var distribution = Distribution.of(new Marks(new double[][] {{0.5, 0}, {2, 2}, {1.2, 0}}, new double[] {2, 2}));
        assertThat(distribution.bars()).hasSize(10).extracting(Bar::learners).containsExactly(0, 1, 0, 1, 0, 0, 0, 0, 0, 1);
    }

    @Property
    void nobodyIsLost(@ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 3) Double> totals) {
        var marks = new Marks(totals.stream().map(total -> new double[] {total}).toArray(double[][]::new), new double[] {3});
        assertThat(Distribution.of(marks).bars().stream().mapToInt(Bar::learners).sum()).isEqualTo(totals.size());
    }
}
