// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcelist.h"

#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

class MeasuredRows : public QStyledItemDelegate
{
public:
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &row) const override
    {
        ++measured;
        return QStyledItemDelegate::sizeHint(option, row);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &row) const override
    {
        ++painted;
        QStyledItemDelegate::paint(painter, option, row);
    }

    mutable int measured = 0;
    mutable int painted = 0;
};

} // namespace

class tst_SourceList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_rows_say_is_painted_and_where_they_stand_stays()
    {
        QStringList titles;
        for (int row = 0; row < 500; ++row)
            titles.append(u"Source %1"_s.arg(row));
        QStringListModel model(titles);
        MeasuredRows rows;
        SourceList list;
        list.setItemDelegate(&rows);
        list.setModel(&model);
        list.resize(200, 300);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QTRY_VERIFY(rows.painted > 0);
        QTest::qWait(20);

        rows.measured = rows.painted = 0;
        Q_EMIT model.dataChanged(model.index(0), model.index(499), {Qt::UserRole});
        QTRY_VERIFY(rows.painted > 1);
        Q_EMIT model.dataChanged(model.index(2), model.index(2), {Qt::UserRole});
        QTest::qWait(20);
        QVERIFY2(
            rows.measured < 100, qPrintable(QString::number(rows.measured))); // those seen are, as they are painted

        list.layOutSoon();
        QTRY_VERIFY(rows.measured >= 500);
    }
};

QTEST_MAIN(tst_SourceList)
#include "tst_sourcelist.moc"
