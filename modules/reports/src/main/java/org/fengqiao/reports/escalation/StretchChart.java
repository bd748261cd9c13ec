package org.fengqiao.reports.escalation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.Stretches;
import org.fengqiao.reports.print.EmbeddedFont;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws what became of each stretch's cases as stacked bars, in shades that stay apart when printed grey. */
final class StretchChart {
    private static final List<String> SERIES = List.of("village", "town", "county", "open");
    private static final List<Color> SHADES =
            List.of(new Color(0x1D4E5C), new Color(0x5E9CA8), new Color(0xE3C58A), new Color(0xF2F5F6));
    private static final Color INK = new Color(0x1B2A33);
    private static final Color GRID = new Color(0xD9E0E3);
    private static final int WIDTH = 280;
    private static final int HEIGHT = 180;
    private static final int DOTS_PER_POINT = 4;
    private static final int LABELS_UPRIGHT = 6;

    private final ReportWords words;

    StretchChart(ReportWords words) {
        this.words = words;
    }

    /** An opaque picture, for PDF/A-1 knows no transparency. */
    byte[] png(List<Stretch> stretches, Stretches by) {
        var image = new BufferedImage(WIDTH * DOTS_PER_POINT, HEIGHT * DOTS_PER_POINT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        draw(chart(stretches, by), canvas);
        canvas.dispose();
        return encode(image);
    }

    private void draw(JFreeChart chart, Graphics2D canvas) {
        chart.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    private JFreeChart chart(List<Stretch> stretches, Stretches by) {
        var chart = ChartFactory.createStackedBarChart(
                null,
                null,
                words.say("chart.axis"),
                dataset(stretches, by),
                PlotOrientation.VERTICAL,
                true,
                false,
                false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setItemFont(EmbeddedFont.sans(7.5f));
        chart.getLegend().setItemPaint(INK);
        chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        calm(chart.getCategoryPlot(), stretches.size());
        return chart;
    }

    private DefaultCategoryDataset dataset(List<Stretch> stretches, Stretches by) {
        var data = new DefaultCategoryDataset();
        for (var stretch : stretches) {
            var label = words.stretch(by, stretch.from());
            data.addValue(stretch.village(), series(0), label);
            data.addValue(stretch.town(), series(1), label);
            data.addValue(stretch.county(), series(2), label);
            data.addValue(stretch.open(), series(3), label);
        }
        return data;
    }

    private String series(int index) {
        return words.say("chart." + SERIES.get(index));
    }

    private static void calm(CategoryPlot plot, int bars) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setRenderer(renderer());
        var axis = plot.getDomainAxis();
        axis.setTickLabelFont(EmbeddedFont.sans(7));
        axis.setTickLabelPaint(INK);
        axis.setCategoryLabelPositions(
                bars > LABELS_UPRIGHT ? CategoryLabelPositions.UP_90 : CategoryLabelPositions.STANDARD);
        var numbers = (NumberAxis) plot.getRangeAxis();
        numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        numbers.setTickLabelFont(EmbeddedFont.sans(7));
        numbers.setTickLabelPaint(INK);
        numbers.setLabelFont(EmbeddedFont.sans(7.5f));
    }

    private static StackedBarRenderer renderer() {
        var renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(0.08);
        renderer.setDrawBarOutline(true);
        for (int i = 0; i < SHADES.size(); i++) {
            renderer.setSeriesPaint(i, SHADES.get(i));
            renderer.setSeriesOutlinePaint(i, new Color(0x9FB2B9));
            renderer.setSeriesOutlineStroke(i, new BasicStroke(0.4f));
        }
        return renderer;
    }

    private static byte[] encode(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
