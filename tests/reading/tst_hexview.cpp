// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/hexview.h"

#include "prose/viewdrive.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray counting(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i);
    return bytes;
}

} // namespace

class TestHexView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsHaveAsManyBytesAsFit_data()
    {
        QTest::addColumn<qreal>("width");
        QTest::addColumn<int>("perRow");
        QTest::newRow("nothing") << 0.0 << 4;
        QTest::newRow("narrow") << 449.0 << 4;
        QTest::newRow("eight") << 460.0 << 8;
        QTest::newRow("sixteen") << 790.0 << 16;
        QTest::newRow("wide") << 2000.0 << 32;
    }
    void rowsHaveAsManyBytesAsFit()
    {
        QFETCH(qreal, width);
        QTEST(HexRows::perRowIn(width, 10), "perRow");
    }

    void everyByteIsFoundWhereItStands()
    {
        for (const int perRow : {4, 8, 16, 32}) {
            const HexRows rows{100, perRow, 8, 20};
            for (qint64 byte = 0; byte < rows.size; ++byte) {
                QCOMPARE(rows.byteAt(rows.digitsOf(byte).center()), byte);
                QCOMPARE(rows.byteAt(rows.characterOf(byte).center()), byte);
                QVERIFY(rows.characterOf(byte).right() <= rows.width());
            }
            QCOMPARE(rows.byteAt({1e6, 1e6}), 99);
            QCOMPARE(rows.byteAt({-5, -5}), 0);
        }
        QCOMPARE(HexRows().byteAt({10, 10}), -1);
    }

    void keysMoveTheCaretAndSelect()
    {
        HexView view;
        view.setBytes(counting(1000));
        showAt(view, 700, 300);
        const int row = view.rows().perRow;
        QSignalSpy chosen(&view, &HexView::chosen);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.caret(), row + 1);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.caret(), row);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.selection(), (std::pair<qint64, qint64>(row, row + 3)));
        QCOMPARE(chosen.last().at(0).toLongLong(), row);
        QCOMPARE(chosen.last().at(1).toLongLong(), row + 3);
        QCOMPARE(view.selectedDigits(), u"10 11 12"_s);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.caret(), 999);
        QVERIFY(view.isInView(999));
        QVERIFY(!view.isInView(0));
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selection(), (std::pair<qint64, qint64>(0, 1000)));
    }

    void aSweepOfTheMouseSelects()
    {
        HexView view;
        view.setBytes(counting(200));
        showAt(view, 700, 300);
        QSignalSpy chosen(&view, &HexView::chosen);
        const auto place = [&](qint64 byte) { return view.rows().digitsOf(byte).center().toPoint(); };
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, place(3));
        QTest::mouseMove(view.viewport(), place(20));
        QMouseEvent move(QEvent::MouseMove, place(20), view.viewport()->mapToGlobal(place(20)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, place(20));
        QCOMPARE(view.selection(), (std::pair<qint64, qint64>(3, 21)));
        QVERIFY(chosen.size() >= 2);
    }

    void theCaretIsToldToThoseWhoDoNotSeeIt()
    {
        HexView view;
        view.setBytes("AB\n");
        showAt(view, 700, 200);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.accessibleDescription(), u"Byte 1: 42, B"_s);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.accessibleDescription(), u"Byte 2: A"_s);
    }

    void manyBytesAreAsQuickAsFew()
    {
        HexView view;
        view.setBytes(QByteArray(256 * 1024 * 1024, 'x'));
        showAt(view, 700, 600);
        QElapsedTimer timer;
        timer.start();
        for (int i = 1; i <= 20; ++i) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 20 * i);
            view.grab();
        }
        QVERIFY2(timer.elapsed() < 4000, QByteArray::number(timer.elapsed()).constData());
    }

    void selectedBytesAreMarkedInBothModes_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("light") << Mode::Light;
        QTest::newRow("dark") << Mode::Dark;
    }
    void selectedBytesAreMarkedInBothModes()
    {
        QFETCH(Mode, mode);
        wear(mode);
        HexView view;
        view.setBytes(counting(100));
        showAt(view, 700, 200);
        view.clearFocus(); // whose frame has the same colour
        const QColor mark = view.palette().color(QPalette::Highlight);
        QCOMPARE(pixelsOf(view.grab().toImage(), mark, 0), 0);
        view.select(10, 12);
        QVERIFY(pixelsOf(view.grab().toImage(), mark, 0) > 100);
        wear(Mode::Light);
    }
};

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
