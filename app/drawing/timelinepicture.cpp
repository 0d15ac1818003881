// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timelinepicture.h"

#include "appearance/faces.h"
#include "drawing/eventwords.h"
#include "drawing/timelinepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr double margin = 20;
constexpr double trayRoom = 208;
constexpr double headingsRoom = 190;
constexpr int mostRows = 60; // more become "and 4 more", as on the screen
constexpr double legendGap = 22;

QString translated(const char *words)
{
    return QCoreApplication::translate("dossier::TimelinePicture", words);
}

// A sign with what it means.
struct Key
{
    Edtf date;
    QString words;
};

QList<Key> keys()
{
    const auto edtf = [](QStringView text) { return Edtf::parse(text).value_or(Edtf()); };
    return {{edtf(u"2021-04-10"), translated("a day")}, {edtf(u"2021-04"), translated("some time within")},
        {edtf(u"2021-03/2021-05"), translated("surely then where it is solid")},
        {edtf(u"2021-04~"), translated("about, or bounds read by a rule")},
        {edtf(u"../2021-04-20"), translated("some time before")}};
}

// Where everything is; one for measuring and one for painting.
class Sheet
{
public:
    explicit Sheet(const TimelinePicture &picture) : m_picture(picture), m_fonts(picture.font)
    {
        m_heading = readingFont(Face::Serif);
        m_heading.setWeight(QFont::DemiBold);
        m_heading.setPixelSize(20);
        m_headHeight = margin + QFontMetricsF(m_heading).height() + QFontMetricsF(m_fonts.label).height() + 14;
        m_axisHeight = std::max(25.0, std::ceil(QFontMetricsF(m_fonts.label).height() + 9));
        const bool hasTray = !picture.index.undated().isEmpty();
        const double tray = hasTray ? trayRoom : 0;
        const double headings = picture.rows.isEmpty() ? 0 : headingsRoom;
        m_left = margin + tray + headings;
        m_scale = TimeScale{m_left, picture.width - margin, picture.start, picture.end};
        SceneRoom room;
        room.height = 8 * m_fonts.rowHeight();
        room.rows = mostRows;
        room.groups = picture.rows;
        room.litInGroups = picture.rows.counts(picture.index, picture.light.events.keys());
        room.folded = picture.folded;
        m_scene = TimelineScene::arrange(picture.index, picture.light, picture.lit, m_scale, m_fonts, room);
        const qsizetype undatedRows = std::min<qsizetype>(picture.index.undated().size(), mostRows);
        const double undated = static_cast<double>(undatedRows) * m_fonts.rowHeight() + 10;
        const double columns = m_scene.isDense() && m_scene.bands.isEmpty() ? room.height : 0;
        m_rowsHeight = std::max({m_scene.height, hasTray ? undated : 0, columns, 2 * m_fonts.rowHeight()}) + 6;
        m_tray = UndatedTray::arrange(picture.index, trayPlace(tray), m_axisHeight, m_fonts.rowHeight(), 0);
        m_headings = QRectF(margin + tray, rowsTop(), headings, m_rowsHeight);
    }

    QSize size() const
    {
        const double foot = rowsTop() + m_rowsHeight + 2 * m_fonts.rowHeight() + margin;
        return {m_picture.width, static_cast<int>(std::ceil(foot))};
    }

    void paint(QPainter *painter) const
    {
        painter->fillRect(QRectF(QPointF(), size()), m_picture.colours.ground(Ground::Base));
        paintHead(painter);
        const QRectF rows(m_left, rowsTop(), m_scale.width(), m_rowsHeight);
        const QRectF axis(m_left, m_headHeight, m_scale.width(), m_axisHeight);
        const QList<TimeTick> ticks = timeTicks(m_scale, QLocale());
        TimelinePainter timeline(painter, m_picture.colours, m_fonts);
        timeline.paintLines(ticks, rows);
        if (m_picture.stretch)
            timeline.paintStretch(m_scale, *m_picture.stretch, axis, rows);
        timeline.paintScene(m_scene, {}, m_picture.light.hue, {0, rowsTop()});
        timeline.paintAxis(ticks, axis);
        if (!m_picture.rows.isEmpty())
            timeline.paintHeadings(m_scene, m_picture.rows, m_headings, rowsTop(), {});
        if (m_tray.area.width() > 0)
            timeline.paintTray(m_tray, m_picture.index, m_picture.light, {});
        paintKeys(painter);
    }

private:
    double rowsTop() const { return m_headHeight + m_axisHeight; }
    QRectF trayPlace(double width) const
    {
        return {margin, m_headHeight, width, width > 0 ? m_axisHeight + m_rowsHeight : 0};
    }

    void write(QPainter *painter, const QFont &font, Ink ink, QPointF place, const QString &words) const
    {
        painter->setFont(font);
        painter->setPen(m_picture.colours.ink(ink));
        painter->drawText(place, words);
    }

    void paintHead(QPainter *painter) const
    {
        const QFontMetricsF heading(m_heading);
        const double room = m_picture.width - 2 * margin;
        write(painter, m_heading, Ink::Text, {margin, margin + heading.ascent()},
            heading.elidedText(m_picture.title, Qt::ElideRight, room));
        const QFontMetricsF label(m_fonts.label);
        const QString days = daysWords(m_scale.inView());
        const QString words = m_picture.summary.isEmpty() ? days : m_picture.summary + u" · "_s + days;
        write(painter, m_fonts.label, Ink::Text2, {margin, margin + heading.height() + 2 + label.ascent()},
            label.elidedText(words, Qt::ElideRight, room));
    }

    void paintKeys(QPainter *painter) const
    {
        const double middle = std::round(rowsTop() + m_rowsHeight + 1.5 * m_fonts.rowHeight());
        const QFontMetricsF label(m_fonts.label);
        const Day first = Edtf::month(2021, 3).bounds().earliest;
        double x = margin;
        for (const Key &key : keys()) {
            const auto glyphAt = [&](double left) {
                const TimeScale scale{left, left + 40, static_cast<double>(first), static_cast<double>(first + 92)};
                return EventGlyph::ofDate(key.date, DatePart::None, daysBegin, scale, GlyphMeasure().bar);
            };
            EventGlyph glyph = glyphAt(x);
            if (glyph.left() < x) // an arrow goes further back than its day
                glyph = glyphAt(2 * x - glyph.left());
            glyph.paint(painter, middle, {}, m_picture.colours, m_picture.colours.ground(Ground::Base), m_fonts.count);
            x = std::max(glyph.right(), x) + 7;
            write(painter, m_fonts.label, Ink::Text2, {x, std::round(middle + label.capHeight() / 2)}, key.words);
            x += label.horizontalAdvance(key.words) + legendGap;
        }
    }

    const TimelinePicture &m_picture;
    TimelineFonts m_fonts;
    QFont m_heading;
    double m_headHeight = 0;
    double m_axisHeight = 0;
    double m_left = 0;
    double m_rowsHeight = 0;
    TimeScale m_scale;
    TimelineScene m_scene;
    UndatedTray m_tray;
    QRectF m_headings;
};

} // namespace

QSize TimelinePicture::size() const
{
    return Sheet(*this).size();
}

void TimelinePicture::paint(QPainter *painter) const
{
    Sheet(*this).paint(painter);
}

QByteArray TimelinePicture::svg() const
{
    const Sheet sheet(*this);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(), sheet.size()));
    generator.setTitle(title);
    generator.setDescription(summary);
    QPainter painter(&generator);
    sheet.paint(&painter);
    painter.end();
    return bytes;
}

QByteArray TimelinePicture::pdf() const
{
    const Sheet sheet(*this);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96); // a pixel of the interface
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QSizeF(sheet.size()) * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    sheet.paint(&painter);
    painter.end();
    return bytes;
}

QImage TimelinePicture::image(double ratio) const
{
    const Sheet sheet(*this);
    QImage image(sheet.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    sheet.paint(&painter);
    return image;
}

Result<void> TimelinePicture::save(const QString &path) const
{
    const QString kind = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (kind == u"svg") {
        bytes = svg();
    } else if (kind == u"pdf") {
        bytes = pdf();
    } else if (kind == u"png") {
        QBuffer buffer(&bytes);
        image().save(&buffer, "PNG");
    } else {
        return Error{ErrorCode::Unsupported, path, {}};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::ReadOnly, file.errorString(), {}};
    return {};
}

} // namespace dossier
