// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Drawing
{
    Icon icon;
    const char *file;
    const char *themeName; // of the desktop's icon for the same command, or null where shape carries our meaning
};

constexpr std::array<Drawing, iconCount> drawings{{
    {Icon::Open, "open", "document-open"},
    {Icon::Import, "import", "document-import"},
    {Icon::Search, "search", "edit-find"},
    {Icon::Back, "back", "go-previous"},
    {Icon::Forward, "forward", "go-next"},
    {Icon::Undo, "undo", "edit-undo"},
    {Icon::Redo, "redo", "edit-redo"},
    {Icon::Organisation, "organisation", nullptr},
    {Icon::Person, "person", nullptr},
    {Icon::Place, "place", nullptr},
    {Icon::Product, "product", nullptr},
    {Icon::ThreatActor, "threatactor", nullptr},
    {Icon::Malware, "malware", nullptr},
    {Icon::Vulnerability, "vulnerability", nullptr},
    {Icon::Other, "other", nullptr},
    {Icon::Event, "event", nullptr},
    {Icon::Check, "check", "dialog-ok"},
    {Icon::Cross, "cross", "dialog-cancel"},
    {Icon::Down, "down", "go-down"},
    {Icon::Right, "right", nullptr},
    {Icon::Up, "up", "go-up"},
    {Icon::Float, "float", "window-restore"},
    {Icon::Close, "close", "window-close"},
    {Icon::Warning, "warning", nullptr},
    {Icon::Octagon, "octagon", nullptr},
    {Icon::Info, "info", nullptr},
    {Icon::Dot, "dot", nullptr},
    {Icon::File, "file", "text-x-generic"},
    {Icon::Filter, "filter", "view-filter"},
    {Icon::Columns, "columns", nullptr},
    {Icon::Link, "link", nullptr},
    {Icon::Unlink, "unlink", nullptr},
    {Icon::Lock, "lock", nullptr},
    {Icon::Plus, "plus", "zoom-in"},
    {Icon::Minus, "minus", "zoom-out"},
    {Icon::Fit, "fit", "zoom-fit-best"},
    {Icon::Tray, "tray", nullptr},
    {Icon::Note, "note", nullptr},
    {Icon::Eye, "eye", "view-visible"},
    {Icon::Agree, "agree", nullptr},
    {Icon::Refine, "refine", nullptr},
    {Icon::Conflict, "conflict", nullptr},
    {Icon::Silent, "silent", nullptr},
    {Icon::Proposed, "proposed", nullptr},
    {Icon::Accepted, "accepted", nullptr},
    {Icon::Rejected, "rejected", nullptr},
    {Icon::Mail, "mail", "mail-message"},
    {Icon::Pin, "pin", "window-pin"},
    {Icon::Clock, "clock", nullptr},
    {Icon::Swap, "swap", nullptr},
    {Icon::Folder, "folder", "folder-open"},
    {Icon::Screen, "screen", "view-presentation"},
    {Icon::Undated, "undated", nullptr},
    {Icon::App, "org.example.Dossier", nullptr},
    {Icon::Settings, "settings", "configure"},
    {Icon::Black, "black", nullptr},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < drawings.size(); ++i) {
        if (static_cast<size_t>(drawings[i].icon) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

const Drawing &drawing(Icon icon)
{
    return drawings[static_cast<size_t>(icon)];
}

// From this size on a thinner pen is drawn, so that large icons do not look heavy.
constexpr qreal largeSize = 28;

struct Inked
{
    Icon icon;
    QRgb colour; // without alpha
    bool large;

    bool operator==(const Inked &) const = default;
};

size_t qHash(const Inked &key, size_t seed)
{
    return qHashMulti(seed, key.icon, key.colour, key.large);
}

QByteArray svg(const Inked &key)
{
    QFile file(u":/dossier/icons/"_s + QLatin1StringView(drawing(key.icon).file) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    if (key.icon == Icon::App)
        return text;
    text.replace("\"#000\"", '"' + QColor::fromRgb(key.colour).name().toLatin1() + '"');
    if (key.large)
        text.replace("stroke-width=\"1.25\"", "stroke-width=\"0.9\"");
    return text;
}

// Read once per icon and colour and thread: a timeline draws the same few signs a hundred times a frame.
std::shared_ptr<QSvgRenderer> renderer(const Inked &key)
{
    thread_local QHash<Inked, std::shared_ptr<QSvgRenderer>> known;
    if (const auto it = known.constFind(key); it != known.constEnd())
        return *it;
    constexpr qsizetype most = 512;
    if (known.size() >= most)
        known.clear();
    return *known.insert(key, std::make_shared<QSvgRenderer>(svg(key)));
}

QRectF largestSquare(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

QPixmap drawn(Icon icon, const QSize &size, qreal scale, const QColor &colour)
{
    QPixmap pixmap((QSizeF(size) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(&painter, icon, QRectF(QPointF(), pixmap.deviceIndependentSize()), colour);
    return pixmap;
}

class InkEngine : public QIconEngine
{
public:
    explicit InkEngine(Icon icon, std::optional<Ink> ink = std::nullopt) : m_icon(icon), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_icon, rect, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return drawn(m_icon, size, scale, colour(mode));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {}; }
    bool isNull() override { return false; }
    QString key() const override { return u"dossier"_s; }
    QString iconName() override { return QString::fromLatin1(drawing(m_icon).file); }
    QIconEngine *clone() const override { return new InkEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        if (m_ink)
            return Colours::of(palette, modeOf(palette)).ink(*m_ink);
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    Icon m_icon;
    std::optional<Ink> m_ink;
};

} // namespace

void leaveBareTheme()
{
    const QString theme = QIcon::themeName();
    if (theme.isEmpty() || theme == "hicolor"_L1)
        QIcon::setThemeSearchPaths({u":/dossier/icons"_s}); // none at all would be all of the system
}

QIcon icon(Icon icon)
{
    return QIcon(new InkEngine(icon));
}

QIcon icon(Icon icon, Ink ink)
{
    return QIcon(new InkEngine(icon, ink));
}

QIcon commandIcon(Icon name)
{
    const char *themeName = drawing(name).themeName;
    if (themeName && QIcon::hasThemeIcon(QString::fromLatin1(themeName)))
        return QIcon::fromTheme(QString::fromLatin1(themeName));
    return icon(name);
}

QPixmap pixmap(Icon icon, int px, const QColor &colour, qreal devicePixelRatio)
{
    // Put together by numbers rather than digits: a timeline looks for its signs in every frame.
    const std::array numbers{static_cast<char16_t>(icon), static_cast<char16_t>(px),
        static_cast<char16_t>(colour.rgba() >> 16), static_cast<char16_t>(colour.rgba()),
        static_cast<char16_t>(std::lround(devicePixelRatio * 100))};
    const QString key = QString(u"dossier-icon"_s).append(QStringView(numbers));
    QPixmap kept;
    if (!QPixmapCache::find(key, &kept)) {
        kept = drawn(icon, QSize(px, px), devicePixelRatio, colour);
        QPixmapCache::insert(key, kept);
    }
    return kept;
}

void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &colour)
{
    const QRectF square = largestSquare(rect);
    if (square.width() <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(painter->opacity() * colour.alphaF());
    renderer({icon, colour.rgb(), square.width() >= largeSize})->render(painter, square);
    painter->restore();
}

} // namespace dossier
