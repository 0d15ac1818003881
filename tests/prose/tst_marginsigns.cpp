// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/marginsigns.h"

#include "appearance/measures.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// "note", or a severity, for each remark on the line; a digit in front is the remark it is, else each is another.
QList<ProseRemark> remarksOf(const QString &words)
{
    QList<ProseRemark> remarks;
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        ProseRemark remark;
        remark.remark = 100 + static_cast<int>(remarks.size());
        if (word.front().isDigit()) {
            remark.remark = word.front().digitValue();
            word.removeFirst();
        }
        remark.isFinding = word != "note"_L1;
        if (remark.isFinding)
            remark.severity = severityFromString(word);
        remarks.append(remark);
    }
    return remarks;
}

QString wordOf(Icon icon)
{
    switch (icon) {
    case Icon::Note:
        return u"note"_s;
    case Icon::Octagon:
        return u"octagon"_s;
    case Icon::Warning:
        return u"triangle"_s;
    case Icon::Info:
        return u"circle"_s;
    default:
        return u"bar"_s;
    }
}

} // namespace

class tst_MarginSigns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void one_sign_for_each_kind_data();
    void one_sign_for_each_kind();
    void they_stand_beside_the_text_and_never_on_each_other_data();
    void they_stand_beside_the_text_and_never_on_each_other();
};

void tst_MarginSigns::one_sign_for_each_kind_data()
{
    QTest::addColumn<QString>("remarks");
    QTest::addColumn<QString>("signs"); // from the top down, each with its count
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("note") << u"note"_s << u"note"_s;
    QTest::newRow("notes") << u"note note note"_s << u"note 3"_s;
    QTest::newRow("finding") << u"major"_s << u"triangle"_s;
    QTest::newRow("gravest") << u"noted minor critical minor"_s << u"octagon 4"_s;
    QTest::newRow("minor") << u"noted minor"_s << u"circle 2"_s;
    QTest::newRow("noted") << u"noted"_s << u"bar"_s;
    QTest::newRow("both") << u"note major"_s << u"triangle, note"_s;
    QTest::newRow("several of both") << u"note major note minor"_s << u"triangle 2, note 2"_s;
    QTest::newRow("on two passages of the line") << u"1note 1note 2minor 2minor"_s << u"circle, note"_s;
    QTest::newRow("more than a figure") << u"note note note note note note note note note note"_s << u"note +"_s;
}

void tst_MarginSigns::one_sign_for_each_kind()
{
    QFETCH(const QString, remarks);
    QFETCH(const QString, signs);
    const QList<ProseRemark> given = remarksOf(remarks);
    QList<int> all;
    for (int i = 0; i < given.size(); ++i)
        all.append(i);
    QStringList found;
    for (const MarginSign &sign : marginSigns(given, all, {400, 50}, 25))
        found.append((wordOf(sign.icon) + u' ' + sign.count()).trimmed());
    QCOMPARE(found.join(u", "_s), signs);
}

void tst_MarginSigns::they_stand_beside_the_text_and_never_on_each_other_data()
{
    QTest::addColumn<QString>("remarks");
    QTest::addColumn<double>("height"); // of a line
    for (const double height : {19.0, 25.0, 44.0}) {
        QTest::addRow("one, %.0f", height) << u"note"_s << height;
        QTest::addRow("both, %.0f", height) << u"note critical note"_s << height;
    }
}

void tst_MarginSigns::they_stand_beside_the_text_and_never_on_each_other()
{
    QFETCH(const QString, remarks);
    QFETCH(const double, height);
    const QList<ProseRemark> given = remarksOf(remarks);
    QList<int> all;
    for (int i = 0; i < given.size(); ++i)
        all.append(i);
    const QRectF margin(400, 50, measures::pageRight, height);
    const QList<MarginSign> signs = marginSigns(given, all, margin.topLeft(), height);
    for (const MarginSign &sign : signs) {
        QVERIFY(margin.contains(sign.place));
        QVERIFY(sign.place.left() > margin.left()); // off the words
        QVERIFY(sign.touch.contains(sign.place));
        QVERIFY(sign.touch.left() > margin.left());
        QVERIFY(sign.touch.top() >= margin.top() && sign.touch.bottom() <= margin.bottom());
        QVERIFY(sign.place.right() <= margin.left() + measures::marginCountLeft); // the count stands behind it
        QVERIFY(sign.place.width() >= 9);
        for (const MarginSign &other : signs)
            QVERIFY(&sign == &other || !sign.touch.intersects(other.touch));
    }
}

QTEST_MAIN(tst_MarginSigns)

#include "tst_marginsigns.moc"
