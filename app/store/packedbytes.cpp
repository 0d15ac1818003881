// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/packedbytes.h"

#include <QThreadPool>

#include <atomic>

namespace dossier {

struct PackedBytes::Item
{
    enum State { Plain, UnderWay, Packed };

    explicit Item(const QByteArray &plainBytes) : bytes(plainBytes) { }

    // Whoever comes first does it.
    void pack()
    {
        int expected = Plain;
        if (!state.compare_exchange_strong(expected, UnderWay))
            return;
        bytes = qCompress(bytes);
        state = Packed;
        state.notify_all();
    }

    QByteArray bytes;
    std::atomic<int> state = Plain;
};

PackedBytes::PackedBytes(const QHash<EditionId, QByteArray> &bytes)
{
    for (auto each = bytes.cbegin(); each != bytes.cend(); ++each) {
        const auto item = std::make_shared<Item>(*each);
        m_items.insert(each.key(), item);
        QThreadPool::globalInstance()->start([item] { item->pack(); });
    }
}

QByteArray PackedBytes::of(EditionId edition) const
{
    const std::shared_ptr<Item> item = m_items.value(edition);
    if (!item)
        return {};
    item->pack();
    item->state.wait(Item::UnderWay);
    return item->bytes;
}

} // namespace dossier
