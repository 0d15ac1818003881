// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one by number
    bool finished = true;
    bool plural = false;
};

Message readMessage(QXmlStreamReader &reader, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = reader.attributes().value("numerus"_L1) == "yes"_L1;
    while (reader.readNextStartElement()) {
        if (reader.name() == "source"_L1) {
            message.source = reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            message.finished = reader.attributes().value("type"_L1).isEmpty();
            if (!message.plural) {
                message.translations.append(reader.readElementText());
                continue;
            }
            while (reader.readNextStartElement())
                message.translations.append(reader.readElementText());
        } else {
            reader.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QList<Message> messages;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "name"_L1)
            context = reader.readElementText();
        else if (reader.name() == "message"_L1)
            messages.append(readMessage(reader, context));
    }
    return messages;
}

QStringList placesIn(const QString &words)
{
    static const QRegularExpression place(u"%L?\\d|%Ln|<[^>]+>"_s);
    QStringList places;
    for (auto found = place.globalMatch(words); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    return places;
}

int mnemonicsIn(QString words)
{
    return static_cast<int>(words.remove(u"&&"_s).count(u'&'));
}

} // namespace

// What translators filled in fits the text it stands for: the same places for what the program puts in, the same tags,
// and a mnemonic where there is one.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitWhatTheyStandFor_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(DOSSIER_SOURCE_DIR "/translations"));
        const QStringList names = folder.entryList({u"dossier_*.ts"_s});
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void fitWhatTheyStandFor()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        for (const Message &message : messages) {
            if (!message.finished)
                continue;
            for (qsizetype i = 0; i < message.translations.size(); ++i) {
                const QString &words = message.translations.at(i);
                QStringList wanted = placesIn(message.source);
                if (message.plural && i == 0 && !words.contains(u"%Ln"_s))
                    wanted.removeAll(u"%Ln"_s); // "a mention"
                if (words.isEmpty() || placesIn(words) != wanted
                    || (mnemonicsIn(words) > 0) != (mnemonicsIn(message.source) > 0) || mnemonicsIn(words) > 1)
                    wrong.append(message.context + u": "_s + message.source + u" -> "_s + words);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
